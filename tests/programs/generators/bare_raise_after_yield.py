# A bare raise after a yield in a handler raises the handler's exception.
def f():
    try:
        raise ValueError("mine")
    except ValueError:
        yield 1
        raise


g = f()
next(g)
try:
    raise KeyError("other")
except KeyError:
    try:
        next(g)
    except Exception as e:
        print(type(e).__name__, e)
