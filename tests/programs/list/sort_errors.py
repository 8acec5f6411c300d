# Items that cannot be compared.
for items in ([1, "a"], [None, None], [[1], 2], [1j, 2j]):
    try:
        items.sort()
    except TypeError:
        print("TypeError")
try:
    [1, 2].sort(key=5)
except TypeError:
    print("TypeError")
