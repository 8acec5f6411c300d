# get() and setdefault().
d = {"a": 1}
print(d.get("a"), d.get("x"), d.get("x", 5), d.get("a", 5), len(d))
print(
    d.setdefault("a", 9), d.setdefault("b", 2), d.setdefault("c"),
    sorted(d, key=str), d["b"], d["c"],
)
d.setdefault("list", []).append(1)
d.setdefault("list", []).append(2)
print(d["list"])
