# super(type, object) starts the search after the given class.
class A:
    def m(self):
        return "A"


class B(A):
    def m(self):
        return "B"


class C(B):
    def m(self):
        return "C"


c = C()
print(super(C, c).m(), super(B, c).m())
