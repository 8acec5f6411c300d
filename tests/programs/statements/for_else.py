# else of a for loop runs unless break left the loop.
def find(needle, items):
    for i, item in enumerate(items):
        if item == needle:
            print("found", i)
            break
    else:
        print("missing", needle)


find(2, [1, 2, 3])
find(9, [1, 2, 3])
find(9, [])
