# Tuples from literals and from tuple().
print(
    (), (1,), (1, 2), tuple(), tuple("ab"), tuple([1, 2]), tuple(range(2)),
    ((),), (("x",), [1]),
)
t = 1, "two", 3.0
print(t, type(t), len(t), tuple(t) == t)
