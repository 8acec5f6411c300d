# Nested tuples sort by their first difference.
data = [("b", 1), ("a", 2), ("a", 1), ("", 5), ("b", 0)]
print(sorted(data), min(data), max(data, key=lambda p: p[1]))
print(sorted([(1, (2, 3)), (1, (2, 1)), (0, (9, 9))]))
