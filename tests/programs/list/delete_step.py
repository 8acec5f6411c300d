# Deleting extended slices.
a = list(range(10))
del a[::3]
print(a)
del a[::-2]
print(a)
del a[10:20:2]
print(a)
