# Rebinding the name of the iterable does not disturb the loop.
items = [1, 2, 3]
for n in items:
    items = []
    print(n)
print(items)
