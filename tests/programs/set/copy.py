# copy() and set(s) make new sets.
a = {1, 2}
b, c = a.copy(), set(a)
a.add(3)
print(sorted(a), sorted(b), sorted(c), a is a.copy())
