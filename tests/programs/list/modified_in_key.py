# A list read inside its own sort key.
a = [3, 1, 2]
print(sorted(a, key=lambda x: -a.index(x)), a)
out = []
sorted([2, 1, 3], key=lambda x: out.append(x) or x)
print(sorted(out))
