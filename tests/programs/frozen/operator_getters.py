# attrgetter, itemgetter and methodcaller.
from operator import attrgetter, itemgetter, methodcaller


class Point:
    def __init__(self, x, y, inner=None):
        self.x = x
        self.y = y
        self.inner = inner


p = Point(1, 2, Point(3, 4))
print(attrgetter("x")(p), attrgetter("x", "inner.y")(p))
print(itemgetter(1)("abc"), itemgetter(0, 2)([5, 6, 7]), itemgetter("k")({"k": 1}))
print(itemgetter(slice(1, None))("abc"))
print(methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(attrgetter("a.b", "c"), itemgetter(1, "x"), methodcaller("f", 1, k=2))
rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(1)))
for call in (
    lambda: attrgetter(1),
    lambda: attrgetter("nothing")(p),
    lambda: itemgetter(5)([]),
    lambda: methodcaller(3),
    lambda: itemgetter(),
):
    try:
        call()
    except (TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__)
