# in and for look at the keys.
d = {"a": 1, 2: "b"}
print(
    "a" in d, 1 in d, 2.0 in d, "b" not in d, sorted(str(k) for k in d),
    len(d), bool(d), bool({}),
)
for k in {"only": 1}:
    print(k)
for k, v in {"k": "v"}.items():
    print(k, v)
print(
    [k * 2 for k in {"x": 1}], list({5: 6}.values()), tuple({7: 8}),
    max({1: 0, 3: 0}),
)
