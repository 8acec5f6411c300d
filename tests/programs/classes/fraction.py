# Exact fractions with normalisation, comparison and mixed operands.
class Q:
    def __init__(self, n, d=1):
        a, b = n, d
        while b:
            a, b = b, a % b
        self.n, self.d = n // a, d // a

    def __add__(self, o):
        o = o if isinstance(o, Q) else Q(o)
        return Q(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __lt__(self, o):
        return self.n * o.d < o.n * self.d

    def __repr__(self):
        return "%d/%d" % (self.n, self.d)


print(
    Q(1, 2) + Q(1, 3), 1 + Q(2, 4), sum([Q(1, 6)] * 3),
    sorted([Q(1, 2), Q(1, 3)]),
)
