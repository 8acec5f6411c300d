# Starred targets work inside nested targets.
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)
(*a, b), c = "xyz", "w"
print(a, b, c)
