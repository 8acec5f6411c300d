# throw() raises an exception at the yield where the generator waits.
def f():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            yield "caught %s" % e
        except TypeError:
            return "over"


g = f()
print(next(g), g.throw(ValueError("v")), next(g))
try:
    g.throw(TypeError)
except StopIteration as e:
    print(e.value)
