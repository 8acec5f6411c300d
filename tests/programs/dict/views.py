# keys(), values() and items() follow the dict.
d = {"a": 1}
k, v, i = d.keys(), d.values(), d.items()
d["b"] = 2
print(
    sorted(k), sorted(v), sorted(i), len(k), "b" in k,
    list(iter(k)) == list(d),
)
print(sorted(x for x in d.items()), sum(d.values()))
