# With several bases the first one that has a name wins.
class A:
    def m(self):
        return "A"

    def a(self):
        return "a"


class B:
    def m(self):
        return "B"

    def b(self):
        return "b"


class AB(A, B):
    pass


class BA(B, A):
    pass


print(AB().m(), BA().m(), AB().a() + AB().b())
print(isinstance(AB(), B), issubclass(BA, A))
