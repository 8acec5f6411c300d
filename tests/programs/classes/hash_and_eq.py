# __hash__ and __eq__ make instances usable as keys.
class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n


d = {K(1): "one", K(2): "two"}
d[K(1)] = "uno"
print(len(d), d[K(1)], K(2) in d, K(3) in d, hash(K(7)) == hash(7))
print(len({K(1), K(1), K(2)}), [K(1), K(2)].index(K(2)))
del d[K(2)]
print(len(d))
