# ChainMap: reading through, writing to the first.
from collections import ChainMap

defaults = {"color": "red", "user": "guest"}
env = {"user": "root"}
c = ChainMap({}, env, defaults)
print(c["user"], c["color"], len(c), sorted(c), "x" in c, c.get("x", 1))
c["color"] = "blue"
print(c["color"], defaults["color"], c.maps[0])
child = c.new_child({"a": 1})
print(child, child.parents == c, child["a"], child["user"])
print(sorted(c.items()), list(ChainMap({2: 0}, {1: 0, 2: 1})), bool(ChainMap()))
del c["color"]
print(c["color"])
for call in (lambda: c["no"], lambda: c.pop("user"), lambda: ChainMap().popitem()):
    try:
        call()
    except KeyError as e:
        print("KeyError:", e.args)
print(ChainMap({1: 1}) | {2: 2}, c.copy() == c)
