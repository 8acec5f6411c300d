# asend(), athrow() and aclose() of an async generator.
def run(c):
    try:
        c.send(None)
    except (StopIteration, StopAsyncIteration) as e:
        return type(e).__name__, e.args


async def g():
    try:
        got = yield 1
        yield "got %s" % got
    except ValueError:
        yield "caught"
    finally:
        print("finally")


a = g()
print(run(a.__anext__()), run(a.asend("x")), run(a.aclose()))
a = g()
print(run(a.asend(None)), run(a.athrow(ValueError())), run(a.__anext__()))
