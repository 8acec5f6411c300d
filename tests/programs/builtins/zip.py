# zip() of several iterables, of one and of none.
print(
    list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3])),
    list(zip([1], [2], [3])), list(zip([], "ab")), dict(zip("k", "v")),
)
z = zip("ab", range(5))
print(next(z), list(z), next(z, "end"), iter(z) is z)
a = iter([1, 2, 3, 4])
print(
    list(zip(a, a)), list(zip(*[[1, 2], [3, 4]])),
    [x + y for x, y in zip("ab", "cd")],
)
