# asend(), athrow() and aclose() of asynchronous generators.
async def numbers():
    try:
        got = yield 1
        print("got", got)
        try:
            yield 2
        except ValueError as e:
            print("caught", e)
            yield 3
    finally:
        print("finally")


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return "over"


g = numbers()
print(g.__aiter__() is g)
print(run(g.__anext__()), run(g.asend("x")), run(g.athrow(ValueError("v"))))
print(run(g.__anext__()), run(g.__anext__()))
g = numbers()
print(run(g.asend(None)), run(g.aclose()), run(g.aclose()))
print(run(numbers().aclose()))
