# A generator expression with async for is an async generator.
async def count(n):
    for i in range(n):
        yield i


async def f():
    gen = (x * 10 async for x in count(3) if x)
    async for x in gen:
        print(x)


try:
    f().send(None)
except StopIteration:
    print("done")
