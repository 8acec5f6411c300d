# Names in a generator expression, its first iterable apart, are read late.
n = 1
g = (x + n for x in range(3))
n = 100
print(list(g))
items = [1, 2]
g = (x for x in items if x in items)
items = [2, 3]
print(list(g))
