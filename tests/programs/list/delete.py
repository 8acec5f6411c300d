# Deleting items and slices.
a = [0, 1, 2, 3, 4, 5, 6, 7]
del a[0]
del a[-1]
print(a)
del a[1:3]
print(a)
del a[:1], a[-1:]
print(a)
del a[:]
print(a)
try:
    del a[0]
except IndexError:
    print("IndexError")
