# await runs another coroutine and gives its value.
async def inner(x):
    return x + 1


async def outer():
    a = await inner(1)
    b = await inner(await inner(a))
    return a, b


try:
    outer().send(None)
except StopIteration as e:
    print(e.value)
