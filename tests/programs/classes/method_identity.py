# A method can be called through the class with any object as self.
class A:
    def m(self):
        return type(self).__name__


class B:
    m = A.m


print(A().m(), B().m(), A.m(B()), A.m("text"))
print(A.m is B.m)
