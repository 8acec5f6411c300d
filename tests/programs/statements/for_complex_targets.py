# A for loop stores into items, attributes and nested names.
class Box:
    pass


box = Box()
cell = [None]
for box.value in range(2):
    print(box.value)
for cell[0] in "ab":
    print(cell)
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print(a, b, c)
for i, cell[-1] in enumerate("xy"):
    print(i, cell)
