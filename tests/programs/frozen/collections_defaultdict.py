# defaultdict: missing keys get values.
from collections import defaultdict

d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(d, dict(d), d.default_factory)
print("zz" in d, d.get("zz"), len(d), d["zz"], len(d))
n = defaultdict(int, {"x": 1}, y=2)
n["x"] += 1
n["new"] += 1
print(n, n.copy() == n, type(n.copy()).__name__)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print(nested["a"]["b"], isinstance(nested, dict))
plain = defaultdict()
try:
    plain["k"]
except KeyError as e:
    print("KeyError:", e.args)
print(plain)
try:
    defaultdict(3)
except TypeError as e:
    print("TypeError:", e)
print(n | {"z": 9})


class Keyed(defaultdict):
    def __missing__(self, key):
        return key * 2


print(Keyed()["ab"])
