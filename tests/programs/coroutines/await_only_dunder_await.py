# await uses __await__, whose iterator's value is the result.
class A:
    def __await__(self):
        got = yield 1
        return "got %s" % got


async def f():
    return await A()


c = f()
print(c.send(None))
try:
    c.send("x")
except StopIteration as e:
    print(e.value)
