# Length, items, slices and membership of ranges.
r = range(2, 20, 3)
print(
    len(r), r[0], r[-1], r[2], list(r[1:3]), list(r[::-1]), list(r[::2]),
    5 in r, 6 in r, r[1:4],
)
print(
    len(range(0)), len(range(10, 0, -3)), bool(range(0)), bool(range(1)),
    -1 in range(-3, 0), 3.0 in range(5),
)
for i in (6, -7):
    try:
        r[i]
    except IndexError:
        print("IndexError")
