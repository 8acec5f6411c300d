# append(), extend() and insert() at every position.
a = []
a.append(1)
a.append([2])
a.extend("xy")
a.extend(())
a.extend(range(2))
print(a, a.append(0))
b = [1, 2]
b.insert(0, "first")
b.insert(2, "mid")
b.insert(100, "last")
b.insert(-1, "before last")
b.insert(-100, "very first")
print(b)
