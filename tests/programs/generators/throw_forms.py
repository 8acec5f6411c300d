# throw() accepts a class or an instance.
def f():
    for _ in range(3):
        try:
            yield
        except ValueError as e:
            print(type(e), e.args)


g = f()
next(g)
g.throw(ValueError)
g.throw(ValueError("one"))
try:
    g.throw(ValueError("one", 2))
except StopIteration:
    print("finished")
