# A target sees what the target before it has stored.
items = [10, 20, 30]
i = 0
i, items[i] = 2, "set"
print(i, items)
