# sort() of numbers, strings and mixed numbers.
a = [3, 1, 2]
print(a.sort(), a)
a.sort(reverse=True)
print(a)
b = ["b", "A", "a", "B", ""]
b.sort()
print(b)
b.sort(key=lambda s: s.lower())
print([s.lower() for s in b])
c = [2.5, 1, True - 1, 10**20, -3]
c.sort()
print(c)
