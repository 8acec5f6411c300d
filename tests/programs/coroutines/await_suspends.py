# An awaitable that yields suspends the whole chain.
class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer

    __iter__ = __await__


async def inner():
    return [await Ask("name"), await Ask("age")]


async def outer():
    return await inner()


c = outer()
print(c.send(None))
print(c.send("Ada"))
try:
    c.send(36)
except StopIteration as e:
    print(e.value)
