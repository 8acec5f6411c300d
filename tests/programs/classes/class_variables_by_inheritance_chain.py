# Setting an attribute on a subclass leaves the base alone.
class A:
    n = 1


class B(A):
    pass


class C(B):
    pass


B.n = 2
print(A.n, B.n, C.n)
A.n = 10
print(A.n, B.n, C.n)
del B.n
print(A.n, B.n, C.n)
