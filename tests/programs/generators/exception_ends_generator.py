# After an exception of its own a generator is finished.
def f():
    yield 1
    raise ValueError("inside")


g = f()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(next(g, "finished"))
