# __init_subclass__ of several levels calls the next by super().
class A:
    def __init_subclass__(cls):
        print("A sees", cls.__name__)


class B(A):
    def __init_subclass__(cls):
        super().__init_subclass__()
        print("B sees", cls.__name__)


class C(B):
    pass


class D(A):
    pass
