# callable() of functions, classes and instances.
class C:
    pass


class D:
    def __call__(self):
        pass

    def m(self):
        pass


print(
    callable(len), callable(C), callable(C()), callable(D()),
    callable(lambda: 0), callable(5), callable("x"), callable(D().m),
    callable(None), callable(int),
)
