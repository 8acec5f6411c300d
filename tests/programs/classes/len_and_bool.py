# __len__ and __bool__ decide the truth of an instance.
class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class B(L):
    def __bool__(self):
        return True


print(len(L(3)), bool(L(3)), bool(L(0)), bool(B(0)))
print(bool(object()))
if L(0):
    print("never")
