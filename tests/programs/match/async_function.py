# match inside an async function, with await in subject and case.
async def v(x):
    return x


async def f():
    match await v([1, 2]):
        case [a, b] if await v(a < b):
            return await v(a + b)


try:
    f().send(None)
except StopIteration as e:
    print(e.value)
