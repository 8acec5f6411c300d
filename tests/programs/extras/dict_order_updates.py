# Updates keep the place of a key; deleted keys come back at the end.
d = dict.fromkeys("cab")
d.update(b=1, z=2, c=3)
d.pop("a")
d["a"] = 4
d.setdefault("new")
print(d, list(d.copy()), dict(d) == d)
e = {**d, "b": 0, "y": 1}
print(list(e), list(dict(e, c=9)), [k for k, v in e.items() if v])
