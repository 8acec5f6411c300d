# break and continue in async for.
class Count:
    def __init__(self):
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.i += 1
        return self.i


async def f():
    async for x in Count():
        if x % 2:
            continue
        print(x)
        if x > 5:
            break
    else:
        print("never")
    return x


try:
    f().send(None)
except StopIteration as e:
    print(e.value)
