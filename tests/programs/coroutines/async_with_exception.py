# __aexit__ sees the exception and may swallow it.
class M:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, tb):
        print("exit", kind.__name__, value.args)
        return self.swallow


async def f():
    async with M(True):
        raise ValueError("one")
    async with M(False):
        raise KeyError("two")


try:
    f().send(None)
except KeyError as e:
    print(e.args)
