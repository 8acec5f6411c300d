# A generator may answer throw() with another exception.
def f():
    try:
        yield
    except ValueError:
        raise KeyError("from handler")


g = f()
next(g)
try:
    g.throw(ValueError)
except KeyError as e:
    print(e.args)
