# range() as a built-in.
print(
    range(5), list(range(2, 5)), list(range(5, 2, -1)), len(range(0, 100, 7)),
    3 in range(5),
)
