# __anext__ may suspend the loop.
class Wait:
    def __await__(self):
        return (yield "next?")

    __iter__ = __await__


class Items:
    def __aiter__(self):
        return self

    async def __anext__(self):
        got = await Wait()
        if got:
            return got
        raise StopAsyncIteration


async def f():
    async for x in Items():
        print("item", x)


c = f()
print(c.send(None), c.send(1))
try:
    c.send(None)
except StopIteration:
    print("done")
