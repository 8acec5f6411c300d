# Assignment to a tuple or list of names unpacks any iterable.
a, b = 1, 2
(c, d) = [3, 4]
[e, f] = "xy"
g, = {9}
((h, i), j) = ((5, 6), 7)
print(a, b, c, d, e, f, g, h, i, j)
a, b = b, a
print(a, b)
a, b, c = range(3)
print(a, b, c)
