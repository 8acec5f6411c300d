# Lookup compares the keys whose hashes are equal by __eq__.
class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 10

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n


d = {K(1): "a"}
print(d[K(1)])
print(K(11) in d)
