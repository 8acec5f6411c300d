# An exception from __anext__ comes out of the loop.
class Bad:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError("from anext")


async def f():
    try:
        async for x in Bad():
            print("never")
    except ValueError as e:
        print("caught", e)


try:
    f().send(None)
except StopIteration:
    print("done")
