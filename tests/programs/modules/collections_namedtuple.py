# namedtuple() makes tuples with named items.
from collections import namedtuple

P = namedtuple("P", ("x", "y"))
p = P(1, 2)
q = P(y=4, x=3)
print(
    p, p.x, p[1], q, len(p), p == (1, 2), p + (3,), isinstance(p, tuple),
    P(*"ab"), list(p),
)
x, y = q
print(x, y, P.__name__, {p: "key"}[(1, 2)], p < q, sorted([q, p]))
print(namedtuple("Q", "a b c")(1, 2, 3), namedtuple("R", ["one"])(1))
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2)):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    p.x = 5
except AttributeError:
    print("AttributeError")
