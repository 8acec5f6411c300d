# close() runs the finally blocks of every waiting coroutine.
class Wait:
    def __await__(self):
        yield

    __iter__ = __await__


async def inner():
    try:
        await Wait()
    finally:
        print("inner finally")


async def outer():
    try:
        await inner()
    finally:
        print("outer finally")


c = outer()
c.send(None)
c.close()
