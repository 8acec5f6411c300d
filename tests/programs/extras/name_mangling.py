# Names with two leading underscores belong to their class.
class A:
    def __init__(self):
        self.__secret = "A"

    def a(self):
        return self.__secret


class B(A):
    def __init__(self):
        super().__init__()
        self.__secret = "B"

    def b(self):
        return self.__secret


x = B()
print(x.a(), x.b(), sorted(x.__dict__), hasattr(x, "__secret"))
