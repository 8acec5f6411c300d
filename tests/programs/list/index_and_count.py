# index() with bounds, and count().
a = [1, 2, 3, 2, 1]
print(
    a.index(2), a.index(2, 2), a.index(1, 1), a.index(3, -4), a.index(2, 0, 2),
    a.count(2), a.count(9), [1.0, True].count(1),
)
for args in ((9,), (1, 1, 3), (3, 3)):
    try:
        a.index(*args)
    except ValueError:
        print("ValueError")
