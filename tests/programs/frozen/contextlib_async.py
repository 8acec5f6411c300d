# The asynchronous context managers.
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext


@asynccontextmanager
async def cm(name):
    print("enter", name)
    try:
        yield name
    except ValueError as e:
        print("caught", e)
    finally:
        print("exit", name)


async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print("numbers closed")


async def main():
    async with cm("a") as a:
        print(a)
    async with cm("b"):
        raise ValueError("x")
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(cm("c")))
        stack.callback(print, "sync callback")
    async with aclosing(numbers()) as n:
        async for i in n:
            print(i)
            if i == 1:
                break
    async with nullcontext(3) as three:
        print(three)


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value


run(main())
