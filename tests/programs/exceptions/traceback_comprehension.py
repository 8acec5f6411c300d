# Comprehensions in a traceback.
def f(x):
    return 10 // x


def g():
    return [f(x) for x in (1, 0)]


g()
