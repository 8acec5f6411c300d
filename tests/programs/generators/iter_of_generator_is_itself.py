# A generator is its own iterator.
def f():
    yield 1


g = f()
print(
    iter(g) is g, hasattr(g, "__next__"), type(g).__name__,
    type(f()) is type(g),
)
print(f() is f())
