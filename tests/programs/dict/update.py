# update() from dicts, pairs and keywords.
d = {"a": 1, "b": 2}
print(d.update({"b": 3, "c": 4}), sorted(d.items()))
d.update([("c", 5), ("d", 6)])
d.update(e=7, a=0)
d.update({})
d.update()
print(sorted(d.items()))
d.update(d)
print(len(d))
