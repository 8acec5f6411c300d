# next() of something that is not an iterator.
for x in (5, [1], "a", None):
    try:
        next(x)
    except TypeError:
        print("TypeError")
try:
    next(x for x in ())
except StopIteration as e:
    print(e.value)
