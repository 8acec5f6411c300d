# An exception that the generator does not catch comes out and ends it.
def f():
    yield 1
    yield 2


g = f()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print(e.args)
print(list(g))
