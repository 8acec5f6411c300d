# + * and comparisons of lists.
a = [1, 2]
print(
    a + [3], a * 2, 2 * a, a * 0, [] + [], a + [], a == [1, 2], a != [2, 1],
    a is a[:],
)
print(
    [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9, 9], [] < [0], [1, 2] <= [1, 2],
    ["a"] >= ["A"],
)
for other in ((3,), "x", 5, None):
    try:
        a + other
    except TypeError:
        print("TypeError")
