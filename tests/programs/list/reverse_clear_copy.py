# reverse(), clear() and copy().
a = [1, 2, 3]
print(a.reverse(), a)
b = a.copy()
b.append(4)
a.clear()
print(a, b, a.clear(), [].copy())
