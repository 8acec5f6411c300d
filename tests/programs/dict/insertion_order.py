# Iterating a dict follows the order of insertion.
d = {"z": 1, "a": 2, 5: 3}
d["m"] = 4
d["z"] = 10
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
del d["a"]
d["a"] = 0
print(d, dict(c=1, b=2, a=3), {k: 0 for k in "qwerty"})
