# del takes targets in nested parentheses and brackets.
a = b = c = d = 1
items = [1, 2, 3]
del a, (b, (c, items[0]))
del [d]
print(items)
for name in "abcd":
    print(name in globals())
