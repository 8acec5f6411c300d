# A bound method carries its object when passed as an argument.
class Counter:
    def __init__(self):
        self.n = 0

    def add(self, by=1):
        self.n += by
        return self.n


c = Counter()
add = c.add
print(add(), add(5), list(map(c.add, [10, 20])), c.n)
print([m("b") for m in ("abc".find, "xyz".count)])
out = []
for x in map(out.append, "ab"):
    pass
print(out)
