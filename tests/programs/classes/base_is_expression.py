# The bases are expressions, evaluated before the body.
def base():
    print("base")
    return object


class A:
    pass


class C([A, int][0], base()):
    print("body")


print(issubclass(C, A), issubclass(C, int))
