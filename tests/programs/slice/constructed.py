# slice() objects made by calls and used as indices.
s = slice(1, 4, 2)
print(
    "abcdef"[s], [0, 1, 2, 3, 4][s], list(range(9)[slice(-2, None)]),
    (0, 1, 2)[slice(None)],
)
a = list(range(6))
a[slice(2, 4)] = ["x"]
del a[slice(0, 1)]
print(a, s == slice(1, 4, 2), s != slice(1), s.indices(3))
