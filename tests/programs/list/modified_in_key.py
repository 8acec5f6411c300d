# A list read inside its own sort key.
a = [3, 1, 2]
print(sorted(a, key=lambda x: -a.index(x)), a)
