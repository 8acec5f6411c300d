# yield from passes on the values of any iterable.
def f():
    yield from [1, 2]
    yield from "ab"
    yield from (x * x for x in range(3))
    yield from ()
    yield from {7: 8}
    yield from range(2)


print(list(f()))
