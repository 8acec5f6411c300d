# throw() raises at the innermost await.
class Wait:
    def __await__(self):
        yield "waiting"

    __iter__ = __await__


async def inner():
    try:
        await Wait()
    except ValueError as e:
        print("inner", e)
        raise KeyError("k")


async def outer():
    try:
        await inner()
    except KeyError as e:
        return "outer %s" % e.args


c = outer()
print(c.send(None))
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)
