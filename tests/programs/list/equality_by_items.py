# Lists compare item by item, also nested and with other types.
print(
    [1, 2] == [1.0, True + 1], [[1]] == [[1]], [1] == (1,), [] == [],
    [None] == [0],
)
a = [1]
print([a] == [a], [float("inf")] == [float("inf")])
