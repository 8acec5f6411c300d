# throw() reaches the innermost generator.
def inner():
    try:
        yield 1
    except ValueError:
        yield "inner caught"
    return "inner done"


def outer():
    try:
        r = yield from inner()
        yield r
    except KeyError:
        yield "outer caught"


g = outer()
print(next(g), g.throw(ValueError), next(g))
g = outer()
print(next(g), g.throw(KeyError("k")))
