# | of dicts: the right side wins.
a, b = {"x": 1}, {"x": 2, "y": 3}
print(sorted((a | b).items()), sorted((b | a).items()), a)
a |= b
print(sorted(a.items()))
