# super() calls the method of the base class.
class A:
    def __init__(self, x):
        self.x = x

    def m(self):
        return ["A"]


class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def m(self):
        return super().m() + ["B"]


class C(B):
    def m(self):
        return super().m() + ["C"]


c = C(1, 2)
print(c.x, c.y, c.m())
