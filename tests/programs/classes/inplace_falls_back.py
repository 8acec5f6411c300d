# Without an in-place method the plain operator serves.
class N:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return N(self.n + other)

    def __iadd__(self, other):
        if other == 0:
            return NotImplemented
        self.n += other
        return self


a = b = N(1)
a += 5
print(a is b, a.n, b.n)


class M:
    def __sub__(self, other):
        return "sub"


m = M()
m -= 1
print(m)
