# An item of the wrong size stops an unpacking loop.
try:
    for a, b in [(1, 2), (3, 4, 5)]:
        print(a, b)
except ValueError as e:
    print("ValueError", e)
print(a, b)
