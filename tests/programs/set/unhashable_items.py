# Items must be hashable.
for x in ([], {}, set()):
    try:
        {x}
    except TypeError:
        print("TypeError")
    try:
        set().add(x)
    except TypeError:
        print("TypeError")
try:
    hash(set())
except TypeError:
    print("TypeError")
