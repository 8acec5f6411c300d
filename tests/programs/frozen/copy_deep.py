# deepcopy(): nested, shared and cyclic contents; hooks.
from copy import deepcopy

x = [1, [2, {"k": [3]}], (4, [5]), {6}]
y = deepcopy(x)
print(y, y == x, y[1] is x[1], y[1][1]["k"] is x[1][1]["k"], y[2][1] is x[2][1])
t = (1, "a", (2, 3))
print(deepcopy(t) is t)
shared = [0]
z = deepcopy([shared, shared])
print(z[0] is z[1], z[0] is shared)
loop = [1]
loop.append(loop)
copied = deepcopy(loop)
print(copied[1] is copied, copied is loop)
ring = {}
ring["self"] = (ring,)
again = deepcopy(ring)
print(again["self"][0] is again)


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


a, b = Node([1]), Node([2])
a.next, b.next = b, a
c = deepcopy(a)
print(c.value, c.next.value, c.next.next is c, c is a, c.value is a.value)


class Own:
    def __init__(self, v):
        self.v = v

    def __deepcopy__(self, memo):
        return Own(deepcopy(self.v, memo) + ["deep"])


print(deepcopy({"o": Own(["x"])})["o"].v)


class Sub(dict):
    pass


s = Sub(a=[1])
s.extra = [2]
d = deepcopy(s)
print(d, type(d) is Sub, d["a"] is s["a"], d.extra, d.extra is s.extra)
print(deepcopy(frozenset([1, 2])) == frozenset([1, 2]), deepcopy(Node) is Node)
e = deepcopy(ValueError("bad", [1]))
print(type(e).__name__, e.args)
