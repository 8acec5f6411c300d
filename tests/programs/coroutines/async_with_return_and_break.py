# __aexit__ is awaited when return, break or continue leave the body.
class M:
    async def __aenter__(self):
        print("enter")

    async def __aexit__(self, *exc):
        print("exit", exc[0])


async def f():
    for i in range(3):
        async with M():
            if i == 0:
                continue
            break
    async with M():
        return "returned"


try:
    f().send(None)
except StopIteration as e:
    print(e.value)
