# A list cannot be a key.
for f in (lambda: hash([]), lambda: {[]: 1}, lambda: {[1]}):
    try:
        f()
    except TypeError:
        print("TypeError")
