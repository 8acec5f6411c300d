# del takes names, items, slices and attributes, separated by commas.
class Box:
    pass


box = Box()
box.a = box.b = 1
a = b = c = 1
items = [0, 1, 2, 3, 4, 5]
d = {"k": 1, "l": 2}
del a, b, box.a, items[0], items[1:3], d["k"]
print(items, d, hasattr(box, "a"), hasattr(box, "b"))
print("a" in globals(), "b" in globals(), "c" in globals())
