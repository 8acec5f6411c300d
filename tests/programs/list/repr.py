# The text of lists, nested and containing themselves.
print([], [1], [1, "a", None, 1.5], [[]], [[1], [2, [3]]], [("t",), {"d": 1}])
