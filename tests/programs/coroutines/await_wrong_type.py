# await of something that is not awaitable is a TypeError.
async def f():
    await 5


try:
    f().send(None)
except TypeError:
    print("TypeError")
