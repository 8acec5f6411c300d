# A slice of a list replaced by the list itself.
a = [1, 2, 3]
a[1:2] = a
print(a)
a[:] = a
print(a)
a[0:0] = a[:2]
print(a)
