# throw() runs the finally blocks on the way out.
def f():
    try:
        try:
            yield 1
        finally:
            print("inner")
    finally:
        print("outer")


g = f()
next(g)
try:
    g.throw(OSError("stop"))
except OSError as e:
    print(type(e))
