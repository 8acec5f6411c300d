# Iterating functions over dicts see the keys.
d = {"b": 2, "a": 1}
print(
    sorted(map(str.upper, d)), max(d), min(d), sorted(enumerate(sorted(d))),
    sorted(filter(lambda k: k > "a", d)), all(d), len(list(zip(d, d))),
    sum(d.values()),
)
