# A list extended by itself.
a = [1, 2]
a.extend(a)
print(a)
a += a
print(a)
b = []
b.extend(b)
print(b)
