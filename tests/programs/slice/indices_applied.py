# A sequence class that serves slices through indices().
class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        return i * 10


s = Seq(6)
print(s[2], s[1:3], s[::2], s[::-1], s[-2:], s[:0])
