# Types of float results.
for x in (
    1.0, 1 / 1, 2 * 1.0, 1.0 // 1, 5.0 % 3, 2**-1, abs(-1.5), +1.5,
    sum([1, 0.5]), float(7),
):
    print(type(x).__name__, x)
print(
    type(7 // 2).__name__, type(round(2.5)).__name__, type(int(2.5)).__name__,
    isinstance(1.5, float),
)
