# The items of ranges of every kind.
print(
    list(range(3)), list(range(1, 4)), list(range(0, 10, 3)),
    list(range(3, 0, -1)), list(range(0)),
)
print(
    list(range(-3)), list(range(5, 1)), list(range(1, 5, -1)),
    list(range(-3, 3, 2)), list(range(10, 0, -4)),
)
