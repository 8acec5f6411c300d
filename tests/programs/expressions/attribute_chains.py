# Attributes, calls and subscripts chain from left to right.
class Node:
    def __init__(self, v):
        self.v = v
        self.items = [self.v]

    def next(self, v):
        self.n = Node(v)
        return self.n


a = Node(1)
print(a.next(2).next(3).items[0] + a.n.n.v)
a.n.n.items[0] += 5
print(a.n.n.items, "x,y".split(",")[1].upper() * 2)
print((lambda: {"k": [abs]})()["k"][0](-3))
