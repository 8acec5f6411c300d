# A loop over a list sees items appended during the loop.
items = [1, 2]
for n in items:
    print(n)
    if len(items) < 5:
        items.append(n * 10)
print(items)
