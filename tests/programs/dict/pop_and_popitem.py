# pop() and popitem().
d = {"a": 1, "b": 2}
print(d.pop("a"), d.pop("x", "default"), d.pop("x", None), d)
print(d.popitem(), d)
for f in (d.popitem, lambda: d.pop("x")):
    try:
        f()
    except KeyError:
        print("KeyError")
print({}.pop([], "an empty dict asks no key for its hash"))
