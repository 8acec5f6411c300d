# A slice takes items from any iterable.
a = [0, 1, 2, 3]
a[1:3] = "xyz"
print(a)
a[:1] = range(2)
print(a)
a[4:] = (x * 2 for x in (1, 2))
print(a)
a[:] = {9: 1}
print(a)
