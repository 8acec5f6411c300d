# A small class with most of the arithmetic methods.
class V:
    def __init__(self, *xs):
        self.xs = xs

    def __add__(self, o):
        return V(*[a + b for a, b in zip(self.xs, o.xs)])

    def __mul__(self, k):
        return V(*[a * k for a in self.xs])

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __eq__(self, o):
        return self.xs == o.xs

    def __repr__(self):
        return "V" + repr(self.xs)


print(V(1, 2) + V(3, 4), 3 * V(1, 2), -V(1, 2), V(1) == V(1), V(1, 2) * 2)
