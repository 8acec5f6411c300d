# async for awaits __anext__ until StopAsyncIteration; else follows.
class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def f():
    async for x in Count(3):
        print(x)
    else:
        print("else")


try:
    f().send(None)
except StopIteration:
    print("done")
