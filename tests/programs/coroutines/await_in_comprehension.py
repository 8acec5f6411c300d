# await in the element and the condition of a comprehension.
async def v(x):
    return x


async def f():
    print([await v(x) for x in range(3)])
    print([x for x in range(4) if await v(x % 2)])
    print({await v(k): await v(k * 2) for k in (1, 2)})
    return [await v(x) for x in await v("ab")]


try:
    f().send(None)
except StopIteration as e:
    print(e.value)
