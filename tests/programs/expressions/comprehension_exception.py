# An exception inside a comprehension comes out of it.
try:
    [10 // (2 - x) for x in range(5)]
except ZeroDivisionError:
    print("ZeroDivisionError")
try:
    {x: int(x) for x in ("1", "x")}
except ValueError:
    print("ValueError")
try:
    [y for y in 5]
except TypeError:
    print("TypeError")
