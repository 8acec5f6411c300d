# async with on an object without the methods raises.
async def f():
    async with 5:
        print("never")


try:
    f().send(None)
except (AttributeError, TypeError):
    print("error")
