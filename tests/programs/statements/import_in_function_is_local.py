# An import inside a function binds a local name.
def f():
    import math
    from sys import byteorder as order

    return math.sqrt(4), order in ("little", "big")


print(f(), "math" in globals(), "order" in globals())
