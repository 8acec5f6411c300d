# Equal tuples and the empty tuple.
a = (1, 2)
b = (1,) + (2,)
print(
    a == b, () == tuple(), a[:] == a, tuple(a) is a or tuple(a) == a,
    (a, a)[0] is (a, a)[1],
)
