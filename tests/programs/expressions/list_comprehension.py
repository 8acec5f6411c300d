# List comprehensions with several loops and conditions.
print([x * x for x in range(5)])
print([x for x in range(10) if x % 2 if x > 3])
print([(x, y) for x in range(3) for y in range(x)])
print([x for row in [[1, 2], [3], []] for x in row])
print([[y for y in range(x)] for x in range(4)])
print([a + b for a, b in zip("ab", "cd")], [a for a, *b in ["xyz", "pq"]])
