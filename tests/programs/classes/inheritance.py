# Methods and attributes are found in base classes and can be replaced.
class A:
    x = "A.x"

    def m(self):
        return "A.m"

    def call(self):
        return self.m()


class B(A):
    def m(self):
        return "B.m"


class C(B):
    x = "C.x"


print(A().call(), B().call(), C().call(), B.x, C.x, C().m())
print(
    issubclass(C, A), isinstance(C(), A), isinstance(A(), B), issubclass(A, A),
)
