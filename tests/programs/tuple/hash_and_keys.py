# Tuples as keys; a list inside makes one unhashable.
d = {(1, 2): "a", (): "b", ((1,), "x"): "c"}
print(
    d[(1, 2)], d[()], d[((1,), "x")], d[1, 2], (1.0, 2) in d,
    len({(1,), (1,), (1, 1)}),
)
try:
    hash((1, [2]))
except TypeError:
    print("TypeError")
