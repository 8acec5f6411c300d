# A mutable default is shared between calls.
def add(item, items=[]):
    items.append(item)
    return items


print(add(1))
print(add(2))
print(add(3, []))
print(add(4))
