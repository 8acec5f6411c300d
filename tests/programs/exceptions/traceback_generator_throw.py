# The traceback of an exception thrown into a generator.
def g():
    try:
        yield 1
    finally:
        print("finally")


def f():
    it = g()
    next(it)
    it.throw(ValueError("thrown"))


f()
