# id() is the same for the same object.
a = []
b = a
print(
    id(a) == id(b), id(a) == id([]), isinstance(id(a), int),
    id(None) == id(None), id(len) == id(len),
)
objects = [object() for _ in range(50)]
print(len({id(o) for o in objects}))
