# async with awaits __aenter__ and __aexit__.
class M:
    async def __aenter__(self):
        print("enter")
        return "value"

    async def __aexit__(self, kind, value, tb):
        print("exit", kind)


async def f():
    async with M() as v:
        print("body", v)
    async with M(), M():
        print("two")


try:
    f().send(None)
except StopIteration:
    print("done")
