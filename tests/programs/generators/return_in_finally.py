# return in finally ends the generator and drops the exception.
def f():
    try:
        yield 1
        raise ValueError
    finally:
        return "replaced"


g = f()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
