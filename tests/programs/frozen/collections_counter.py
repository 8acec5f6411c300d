# Counter: counting, arithmetic, comparison.
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["zz"], c.most_common(2), c.total(), len(c))
print(sorted(c.elements()), Counter(), Counter(a=2, b=1), Counter({"x": 3}))
c.update("aab")
c.update({"z": 5}, q=1)
c.subtract("ab")
c.subtract({"z": 2})
print(sorted(c.items()))
del c["nothing"]
del c["z"]
print("z" in c, c.get("z"), c.get("z", 0))
x, y = Counter(a=3, b=1), Counter(a=1, b=2, c=0)
print(x + y, x - y, x & y, x | y, +Counter(a=-1, b=2), -Counter(a=-1, b=2))
x += y
print(x)
x -= Counter(a=4)
print(x, x == Counter(b=3), x == Counter(b=3, z=0), x != y)
print(Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=3) > Counter(a=1))
print(Counter(["x"]) == {"x": 1}, c.copy() == c, type(c.copy()).__name__)
words = "the quick brown the lazy the quick".split()
for word, n in Counter(words).most_common():
    print(word, n)
x = Counter()
x["n"] += 1
x["n"] += 1
print(x, isinstance(x, dict), dict(x))
try:
    Counter.fromkeys("ab")
except NotImplementedError as e:
    print(e)
