# Slices of a list are new lists.
a = [0, 1, 2, 3, 4, 5]
print(a[1:3], a[:2], a[4:], a[:], a[-2:], a[:-2], a[3:3], a[5:1], a[-100:100])
print(
    a[::2], a[1::2], a[::-1], a[4:1:-1], a[-1:-4:-2], a[::10], a[2:0:-1],
    a[5::-2],
)
b = a[:]
b[0] = "changed"
print(a[0])
