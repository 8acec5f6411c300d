# A slice is replaced by any number of items.
a = [0, 1, 2, 3, 4, 5]
a[1:3] = ["x"]
print(a)
a[1:1] = [7, 8, 9]
print(a)
a[:2] = []
print(a)
a[-2:] = (40, 50, 60)
print(a)
a[len(a) :] = [99]
print(a)
a[3:1] = ["in"]
print(a)
a[:] = []
print(a)
