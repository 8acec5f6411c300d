# A finally block of an async generator may await.
async def say(x):
    print(x)


async def g():
    try:
        yield 1
        yield 2
    finally:
        await say("cleaned")


async def f():
    async for x in g():
        print(x)


try:
    f().send(None)
except StopIteration:
    print("done")
