# Slices with steps for every sequence, also to delete and to assign.
a = list(range(8))
del a[1::2]
a[::2] = "xy"
print(a, "abcdef"[::-2], (1, 2, 3)[::-1], b"abc"[::-1])
