# pend_throw() leaves an exception that the generator raises when it goes on.
def numbers():
    try:
        while True:
            yield 1
    except ValueError as e:
        print("caught", e)
        yield 2


def own():
    try:
        this.pend_throw(ValueError())
    except ValueError as e:
        print("ValueError:", e)
    yield


g = numbers()
print(next(g), g.pend_throw(ValueError("first")))
print(g.pend_throw(ValueError("second")))
print(next(g))
print(g.pend_throw(None), g.pend_throw(KeyError("k")))
try:
    next(g)
except KeyError as e:
    print("KeyError", e)
this = own()
next(this)
