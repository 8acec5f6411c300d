# A class derived from a named tuple.
from collections import namedtuple


class Point(namedtuple("Base", ("x", "y"))):
    def length2(self):
        return self.x * self.x + self.y * self.y


p = Point(3, 4)
print(p.length2(), p.x, p[1], isinstance(p, tuple), len(p))
a, b = p
print(a + b, list(p))
