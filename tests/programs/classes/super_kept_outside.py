# A super object can be kept and used after the method has returned.
class A:
    def m(self):
        return "A.m of " + self.name


class B(A):
    name = "b"

    def parent(self):
        return super()

    def m(self):
        return "B.m"


s = B().parent()
print(s.m())
