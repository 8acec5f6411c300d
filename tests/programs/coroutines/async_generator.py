# An async generator is driven by async for.
async def v(x):
    return x


async def count(n):
    for i in range(n):
        yield await v(i)
    print("generator ends")


async def f():
    async for x in count(3):
        print(x)
    print([x async for x in count(2)])


try:
    f().send(None)
except StopIteration:
    print("done")
