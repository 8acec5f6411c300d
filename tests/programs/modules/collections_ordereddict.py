# OrderedDict keeps the order of insertion.
from collections import OrderedDict

d = OrderedDict()
for k in "zyxabc":
    d[k] = ord(k)
print(list(d), list(d.items()), list(d.values())[:2], len(d))
del d["x"]
d["x"] = 1
d["z"] = 0
print(list(d.keys()), d.pop("a"), d.popitem(), isinstance(d, dict))
print(list(OrderedDict([("b", 1), ("a", 2)])), list(d.copy()) == list(d))
