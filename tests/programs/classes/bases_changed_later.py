# Attributes of several bases that are set and deleted after the class was made.
class A:
    x = "a"


class B:
    y = "b"


class C(B, A):
    pass


class D(C):
    pass


def shown():
    print(C.x, D.x, D().x)


for name in ("x", "y"):
    try:
        delattr(C, name)
    except AttributeError:
        print("C has no", name, "of its own")
A.x = "new"
shown()
B.x = "first"
A.x = "hidden"
shown()
del B.x
shown()
A.method = lambda self: "added"
print(D().method())
C.x = "own"
B.x = "behind"
shown()
del C.x
shown()
del A.x, B.x
print(hasattr(C, "x"))
