# Mappings unpacked in a dict display; later keys win.
a = {"x": 1, "y": 2}
print(sorted({**a, "z": 3}.items()))
print(sorted({"x": 0, **a}.items()), sorted({**a, "x": 0}.items()))
print({**{}, **{}}, sorted({**a, **{"y": 5}}.items()))
print(sorted({**{1: 2}, **{3: 4}}.items()))
