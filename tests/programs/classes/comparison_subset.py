# sorted(), min() and max() need only __lt__ and __gt__.
class P:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __gt__(self, other):
        return self.n > other.n


ps = [P(3), P(1), P(2)]
print([p.n for p in sorted(ps)], min(ps).n, max(ps).n)
ps.sort(reverse=True)
print([p.n for p in ps])
