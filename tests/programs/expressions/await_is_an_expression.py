# await binds tighter than operators and may stand in larger expressions.
class A:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        return self.v
        yield

    __iter__ = __await__


async def f():
    x = await A(2) ** 2 + await A(1)
    return [x, await A(3), -await A(4)]


try:
    f().send(None)
except StopIteration as e:
    print(e.value)
