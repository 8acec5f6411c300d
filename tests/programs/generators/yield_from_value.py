# The value of yield from is the inner generator's return value.
def inner(n):
    yield n
    return n * 10


def outer():
    a = yield from inner(1)
    b = yield from inner(2)
    return a + b


g = outer()
try:
    while True:
        print(next(g))
except StopIteration as e:
    print("value", e.value)


def plain():
    x = yield from [1]
    print("x", x)


print(list(plain()))
