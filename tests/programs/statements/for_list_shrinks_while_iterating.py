# Removing items during a loop over the list skips the ones that move up.
items = [1, 2, 3, 4, 5, 6]
for n in items:
    items.remove(n)
    print(n, items)
