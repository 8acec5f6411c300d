# The target of a comprehension does not leak and does not disturb others.
x = "outer"
print([x for x in range(3)], x)
print({x: x for x in "a"}, x)
print(sorted({x for x in (1, 2)}), x)
print(list(x for x in range(2)), x)


def f():
    y = "local"
    r = [y for y in range(2)]
    return r, y


print(f())
