# A plain function inside an async function is not async.
async def f():
    def plain(x):
        return x + 1

    async def nested():
        return plain(1)

    g = lambda: nested()
    return await g() + await nested()


try:
    f().send(None)
except StopIteration as e:
    print(e.value)
