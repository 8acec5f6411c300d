# send() reaches the innermost generator.
def inner():
    a = yield "first"
    b = yield "a=%s" % a
    return a, b


def outer():
    r = yield from inner()
    yield r


g = outer()
print(next(g), g.send(1), g.send(2))
