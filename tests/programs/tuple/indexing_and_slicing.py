# Items and slices of tuples.
t = (0, 1, 2, 3, 4)
print(t[0], t[-1], t[1:3], t[:2], t[3:], t[-2:], t[:], t[10:], t[3:1])
for i in (5, -6):
    try:
        t[i]
    except IndexError:
        print("IndexError")
