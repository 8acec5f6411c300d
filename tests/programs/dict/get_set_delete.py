# Reading, storing and deleting items.
d = {}
d["a"] = 1
d["a"] += 5
d[1, 2] = "tuple"
d[None] = "none"
print(d["a"], d[1, 2], d[None], len(d))
del d["a"]
print("a" in d, len(d))
for f in (lambda: d["a"], lambda: d[0]):
    try:
        f()
    except KeyError as e:
        print("KeyError", e.args)
try:
    del d["zz"]
except KeyError as e:
    print("KeyError", e.args)
