# Ranges are equal when their items are.
print(
    range(3) == range(0, 3), range(0) == range(5, 1),
    range(1, 4, 2) == range(1, 5, 2), range(3) != range(4),
)
print(range(3) == [0, 1, 2], range(0, 0) == range(1, 1, 5))
