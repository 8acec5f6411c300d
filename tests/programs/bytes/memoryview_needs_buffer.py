# memoryview() of something that is not a buffer.
for x in (5, [1, 2], None):
    try:
        memoryview(x)
    except TypeError:
        print("TypeError")
