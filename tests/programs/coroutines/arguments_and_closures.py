# Async functions bind arguments and close over variables like others.
def make(n):
    async def f(a, *args, k=1, **kw):
        nonlocal n
        n += a
        return n, args, k, kw

    return f


f = make(10)
for c in (f(1), f(2, 3, k=4, z=5)):
    try:
        c.send(None)
    except StopIteration as e:
        print(e.value)
