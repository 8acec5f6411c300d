# Asynchronous generators that await, fail, or do not stop.
class Pause:
    def __await__(self):
        try:
            got = yield "pause"
        except KeyError:
            got = "key"
        return got


async def waiting():
    yield await Pause()
    yield await Pause()


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = waiting()
c = g.asend(None)
print(c.send(None))
try:
    c.send("value")
except StopIteration as e:
    print(e.value)
c = g.asend(None)
print(c.send(None))
try:
    c.throw(KeyError("k"))
except StopIteration as e:
    print(e.value)
g = stubborn()
try:
    g.asend(None).send(None)
except StopIteration as e:
    print(e.value)
try:
    g.aclose().send(None)
except RuntimeError as e:
    print("RuntimeError")
