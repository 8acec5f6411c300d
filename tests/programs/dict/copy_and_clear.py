# copy() is shallow; clear() empties the dict itself.
d = {"a": [1]}
e = d.copy()
f = dict(d)
e["b"] = 2
e["a"].append(2)
print(d, f["a"] is d["a"], sorted(e))
g = d
d.clear()
print(d, g, len(e))
