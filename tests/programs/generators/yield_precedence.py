# yield takes a whole tuple or conditional expression.
def f():
    yield 1, 2
    yield 3 if False else 4
    yield
    yield (yield 5)
    x = yield 6,
    yield lambda: 7


values = list(f())
print(values[:-1], values[-1]())
