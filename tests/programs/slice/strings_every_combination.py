# Slices of strings agree with those of lists.
text = "a😀cdé"
items = list(text)
for start in (None, -6, -2, 0, 1, 4, 9):
    for stop in (None, -5, -1, 0, 2, 5, 9):
        if text[start:stop] != "".join(items[start:stop]):
            print("differs", start, stop)
        if bytes(range(5))[start:stop] != bytes(list(range(5))[start:stop]):
            print("bytes differ", start, stop)
        if tuple(items)[start:stop] != tuple(items[start:stop]):
            print("tuple differs", start, stop)
print("done")
