# yield from in a plain generator accepts a coroutine.
async def f():
    return 5


def g():
    x = yield from f()
    yield x


print(list(g()))
