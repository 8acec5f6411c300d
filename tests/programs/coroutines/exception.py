# An exception in a coroutine comes out of send().
async def bad():
    raise ValueError("bad")


async def f():
    try:
        await bad()
    except ValueError as e:
        print("caught", e)
    await bad()


try:
    f().send(None)
except ValueError as e:
    print("outside", e)
