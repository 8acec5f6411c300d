# Subclasses of property, array, memoryview's peers: blank instances work.
from array import array


class P(property):
    def __init__(self, f):
        super().__init__(f)
        self.note = "noted"


class Q(property):
    pass


class C:
    p = P(lambda self: 5)
    q = Q(lambda self: self._q, lambda self, v: setattr(self, "_q", v))


c = C()
c.q = 7
print(c.p, c.q, C.p.note, isinstance(C.p, property))
try:
    c.p = 1
except AttributeError:
    print("AttributeError")


class A(array):
    def total(self):
        return sum(self)


a = A("i", [1, 2])
a.append(3)
print(a.total(), a[0], len(a), list(a))
