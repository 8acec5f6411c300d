# __qualname__ of classes in functions and in classes.
class A:
    class B:
        pass


def f():
    class L:
        pass

    return L


print(A.__qualname__, A.B.__qualname__, f().__qualname__)
