# A coroutine that is never run does nothing.
async def f():
    print("never")


c = f()
c.close()
print(type(c) is type(f()) or True)
