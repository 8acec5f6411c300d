# Items swapped and rotated by unpacking.
a = [1, 2, 3, 4]
a[0], a[-1] = a[-1], a[0]
print(a)
a[1:3] = a[2], a[1]
print(a)
first, *middle, last = a
print(first, middle, last)
a = a[1:] + a[:1]
print(a)
