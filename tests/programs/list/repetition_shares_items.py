# Repeating a list repeats references.
a = [[]] * 3
a[0].append(1)
print(a, a[0] is a[2])
b = [[0] * 2 for _ in range(2)]
b[0][0] = 1
print(b)
