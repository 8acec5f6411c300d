# Dicts from literals, keywords, pairs and other dicts.
def show(d):
    print(sorted(d.items()))


show({})
show({"a": 1, "b": 2})
show(dict(a=1, b=2))
show(dict([("a", 1), ["b", 2]]))
show(dict({"a": 1}, b=2))
show(dict([("a", 1)], a=5))
show(dict(zip("ab", (1, 2))))
show({1: "x", 1.0: "y"})
print(dict(), {"k": {"k": {}}})
