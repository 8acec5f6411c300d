# copy(): what is shared and what is new.
from copy import copy

for x in (None, 1, 1.5, "s", b"b", (1, [2]), frozenset([1]), range(3), len, int):
    assert copy(x) is x, x
items = [[1], {2: 3}]
again = copy(items)
print(again == items, again is items, again[0] is items[0])
for x in ({1: [2]}, {1, 2}, bytearray(b"ab")):
    y = copy(x)
    print(y == x, y is x, type(y).__name__)


class Plain:
    def __init__(self):
        self.a = [1]


p = Plain()
q = copy(p)
print(q is p, type(q) is Plain, q.a is p.a, q.__dict__)
q.b = 2
print(hasattr(p, "b"))


class Own:
    def __copy__(self):
        return "copied"


print(copy(Own()))


class Stateful:
    def __init__(self, n):
        self.n = n

    def __getstate__(self):
        return {"n": self.n + 1}

    def __setstate__(self, state):
        self.n = state["n"] * 10


print(copy(Stateful(1)).n)


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduced, (self.n * 2,)


print(copy(Reduced(4)).n)


class Listlike(list):
    pass


x = Listlike([1, [2]])
x.tag = "t"
y = copy(x)
print(y, type(y) is Listlike, y.tag, y is x, y[1] is x[1])
