# A long chain of yield from passes values through.
def chain(n):
    if n == 0:
        got = yield "bottom"
        return got
    return (yield from chain(n - 1))


g = chain(30)
print(next(g))
try:
    g.send("up")
except StopIteration as e:
    print(e.value)
