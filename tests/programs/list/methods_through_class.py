# Methods called through the class list.
a = [2, 1]
list.append(a, 3)
list.sort(a)
print(a, list.index(a, 2), list.__name__, list.count([1, 1], 1))
