# not always gives a bool and asks __bool__, then __len__.
class B:
    def __bool__(self):
        print("bool")
        return False


class L:
    def __len__(self):
        print("len")
        return 0


class Both(L):
    def __bool__(self):
        return True


print(not B(), not L(), not Both(), not object())
print("yes" if L() else "no")
