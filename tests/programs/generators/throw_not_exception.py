# throw() of something that is not an exception is a TypeError.
def f():
    yield


g = f()
next(g)
try:
    g.throw(1)
except TypeError:
    print("TypeError")
