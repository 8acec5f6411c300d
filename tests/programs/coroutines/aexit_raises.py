# An exception from __aexit__ replaces the one of the body.
class M:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        raise KeyError("exit")


async def f():
    async with M():
        raise ValueError("body")


try:
    f().send(None)
except KeyError as e:
    print(e.args)
