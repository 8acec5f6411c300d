# Repeating a sequence zero or fewer times gives an empty one.
for n in (2, 1, 0, -3, True, False):
    print("ab" * n, [1] * n, (1,) * n, b"x" * n)
print(3 * "x", 0 * [1])
