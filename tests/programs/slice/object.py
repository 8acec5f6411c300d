# slice() objects and their text.
print(slice(1), slice(1, 2), slice(1, 2, 3), slice(None), slice("a", None, -1))
