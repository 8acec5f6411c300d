# A lambda in a traceback.
f = lambda x: x + "s"

g = lambda: f(
    1)
g()
