# async for over an object without __aiter__ raises.
async def f():
    async for x in [1, 2]:
        print("never")


try:
    f().send(None)
except (AttributeError, TypeError):
    print("error")
