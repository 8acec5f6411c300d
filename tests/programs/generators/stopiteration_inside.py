# StopIteration raised inside a generator.
def f():
    yield 1
    raise StopIteration(5)


g = f()
next(g)
try:
    next(g)
except RuntimeError as e:
    print("RuntimeError", e)
