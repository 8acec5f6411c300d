# reversed() asks __reversed__; divmod() asks __divmod__.
class C:
    def __reversed__(self):
        return iter("cba")


class S:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


print(list(reversed(C())), list(reversed(S())))
