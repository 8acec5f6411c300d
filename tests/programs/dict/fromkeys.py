# fromkeys() with and without a value.
print(
    sorted(dict.fromkeys("ab").items()),
    sorted(dict.fromkeys([1, 2], 0).items()), dict.fromkeys(()),
)
d = dict.fromkeys("xy", [])
d["x"].append(1)
print(d["y"])
