# super().__init__() reaches object.
class A:
    def __init__(self, x):
        super().__init__()
        self.x = x


class B(A):
    pass


print(B(5).x)
