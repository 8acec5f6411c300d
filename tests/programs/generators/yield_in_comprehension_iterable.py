# A generator's yield may stand in the first iterable of a comprehension.
def f():
    x = [i * 2 for i in (yield "items?")]
    yield x


g = f()
print(next(g), g.send([1, 2]), next(g, "end"))
