# Comprehensions with async for, in each kind of display.
class Count:
    def __init__(self, n):
        self.it = iter(range(n))

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.it)
        except StopIteration:
            raise StopAsyncIteration


async def f():
    print([x * 2 async for x in Count(3)])
    print([x async for x in Count(5) if x % 2])
    print(sorted({x async for x in Count(2)}), {x: -x async for x in Count(2)})
    print([(x, y) async for x in Count(2) for y in "ab"])


try:
    f().send(None)
except StopIteration:
    print("done")
