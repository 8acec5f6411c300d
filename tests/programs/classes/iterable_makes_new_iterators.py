# An iterable whose __iter__ is a generator can be iterated many times.
class Tree:
    def __init__(self, *children):
        self.children = children

    def __iter__(self):
        for c in self.children:
            if isinstance(c, Tree):
                yield from c
            else:
                yield c


t = Tree(1, Tree(2, Tree(3)), 4)
print(list(t), list(t), sorted(t)[-1], 3 in t)
for a in Tree(1, 2):
    for b in Tree("x", "y"):
        print(a, b)
