# Items, slices and attributes can be targets of an unpacking.
class Box:
    pass


box = Box()
items = [0, 0, 0, 0]
box.a, items[1], items[2:] = 1, 2, (3, 4, 5)
print(box.a, items)
items[0], *box.rest = "pqr"
print(items, box.rest)
