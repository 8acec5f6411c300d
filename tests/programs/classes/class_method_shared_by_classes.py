# Class and static methods made by a call to the type.
def f(*args):
    return len(args)


class C:
    c = classmethod(f)
    s = staticmethod(f)


print(C.c(), C.c(1), C().c(1, 2), C.s(), C().s(1, 2))
