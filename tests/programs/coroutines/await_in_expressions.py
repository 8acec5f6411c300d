# await inside displays, calls, conditions and comprehension iterables.
async def v(x):
    return x


async def f():
    a = [await v(1), await v(2)]
    d = {await v("k"): await v(3)}
    b = [i for i in await v([4, 5])]
    if await v(True) and not await v(False):
        print(a, d, b)
    while await v(0):
        print("never")
    print(max(await v(6), 1), await v(7) if await v(1) else None)
    return (await v({"x": 8}))["x"]


try:
    f().send(None)
except StopIteration as e:
    print(e.value)
