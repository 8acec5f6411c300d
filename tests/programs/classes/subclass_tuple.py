# A subclass of tuple with extra constructor arguments.
class P(tuple):
    def total(self):
        return self[0] + self[1]


p = P((1, 2))
print(p, p.total(), len(p), p == (1, 2), isinstance(p, tuple))
a, b = p
print(a, b, p + (3,), 2 in p)
