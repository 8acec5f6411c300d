# Slices of a list agree with indices chosen by hand.
items = list(range(5))
bounds = [None, -7, -5, -2, 0, 1, 4, 5, 8]
total = wrong = 0
for start in bounds:
    for stop in bounds:
        for step in (None, 1, 2, 3, -1, -2, -7):
            r = range(*slice(start, stop, step).indices(5))
            total += 1
            if items[start:stop:step] != [items[i] for i in r]:
                wrong += 1
print(total, wrong)
