# What `finally` returns while a generator is closed is lost, and a result is
# given out once.
def closing():
    try:
        yield 1
    finally:
        return 7


def ending():
    yield 1
    return 8


def stopped(step):
    try:
        step()
    except StopIteration as e:
        print(repr(e.value))


g = closing()
print(next(g), g.close())
stopped(lambda: g.send(None))
stopped(lambda: next(g))
g = ending()
for x in g:
    print(x)
stopped(lambda: g.send(None))
g = ending()
next(g)
stopped(lambda: g.send(5))
stopped(lambda: g.send(5))
