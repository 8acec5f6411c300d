# map() with one and several iterables.
print(
    list(map(str, [1, 2])),
    list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])),
    list(map(max, "ab", "ba", "aa")),
)
m = map(abs, [-1, -2])
print(next(m), list(m), next(m, "end"), iter(m) is m)


def fail(x):
    raise ValueError(x)


m = map(fail, [1])
try:
    next(m)
except ValueError as e:
    print(e)
