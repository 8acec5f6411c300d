# Chains of generators that delegate to generators: values, send, throw,
# close, results, failures, reentrance, and iterators of other kinds between.
import sys

log = []


def leaf(n):
    try:
        for i in range(n):
            try:
                got = yield i
            except KeyError as e:
                got = "caught %s" % e.args[0]
            if got is not None:
                log.append(got)
        return "leaf"
    finally:
        log.append("leaf done")


def middle(n, g=None):
    try:
        r = yield from (g or leaf(n))
        log.append(r)
        r = yield from ()
        log.append(r)
        r = yield from [10, 20]
        return "middle"
    except ValueError as e:
        log.append(("middle", e.args))
        yield "after error"
        return "recovered"
    finally:
        log.append("middle done")


def top(n):
    r = yield from middle(n)
    log.append(r)
    r = yield from middle(0)
    return ("top", r)


def show(*what):
    print(*what)
    print(log)
    log.clear()


show(list(top(2)))

g = top(3)
show(next(g), g.send("a"), g.throw(KeyError("k")), next(g))
try:
    while True:
        next(g)
except StopIteration as e:
    show(e.value)

g = top(3)
next(g)
show(g.throw(ValueError("v")))
show(list(g))

g = top(3)
next(g)
g.close()
show("closed", list(g))

g = top(3)
next(g)
try:
    g.throw(TypeError("t"))
except TypeError as e:
    show(e.args, list(g))


def failing():
    yield 1
    raise OSError(5)


def around():
    try:
        yield from failing()
    except OSError as e:
        yield "error %d" % e.args[0]
    x = yield from (c for c in "ab")
    yield x
    yield from failing()


def shown(f):
    try:
        for v in f():
            print(v)
    except Exception as e:
        sys.print_exception(e, sys.stdout)


shown(around)


def stops():
    yield 1
    raise StopIteration(2)


def over_stops():
    yield from stops()


shown(over_stops)


def nested_stop():
    def inner():
        return next(iter(()))
        yield

    yield from inner()


try:
    list(nested_stop())
except RuntimeError as e:
    print(e)


def reentrant():
    yield from wrapped()


def wrapped():
    try:
        next(current)
    except ValueError as e:
        yield e.args[0]


current = reentrant()
print(list(current))

shared = leaf(4)


def first():
    yield from shared


a, b = first(), first()
print(next(a), next(b), next(a), list(b), list(a))
log.clear()


def many(n):
    for i in range(n):
        yield from leaf(0)
    yield "end"


print(list(many(3000)), len(log))
log.clear()


def deep(n):
    if n:
        return (yield from deep(n - 1)) + 1
    got = yield "deep"
    return got


g = deep(50)
print(next(g))
try:
    g.send(7)
except StopIteration as e:
    print(e.value)


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def over_ignores():
    yield from ignores()


g = over_ignores()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


class Awaitable:
    def __init__(self, v):
        self.v = v

    def __iter__(self):
        got = yield self.v
        return got * 2

    __await__ = __iter__


async def one(v):
    return await Awaitable(v)


async def two():
    a = await one(1)
    b = await one(2)
    try:
        await one(3)
    except ValueError as e:
        log.append(e.args)
    return a + b


c = two()
print(c.send(None), c.send(10), c.send(20), end=" ")
try:
    c.throw(ValueError("thrown"))
except StopIteration as e:
    print(e.value, log)
