# sum() with and without a start.
print(
    sum([]), sum([1, 2]), sum((1.5, 2)), sum(range(5)), sum([1], 10),
    sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1j, 2]),
    sum({1: 0, 2: 0}), sum([True, True]),
)
for f in (lambda: sum(["a"]), lambda: sum(5), lambda: sum([1], "a")):
    try:
        f()
    except TypeError:
        print("TypeError")
