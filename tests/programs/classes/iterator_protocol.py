# __iter__ and __next__ make an iterator.
class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


print(list(Count(3)), sum(Count(4)), [x for x in Count(0)])
a, b = Count(2)
print(a, b, max(Count(5)), 3 in Count(3), dict(zip("ab", Count(2)))["b"])
it = iter(Count(2))
print(next(it), next(it), next(it, "end"))
