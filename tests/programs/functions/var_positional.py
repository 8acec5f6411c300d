# *args collects the remaining positional arguments in a tuple.
def f(a, *args):
    return a, args


print(f(1), f(1, 2), f(1, 2, 3), f(*range(4)))


def g(*args):
    return args


print(g(), g(1), g(*[]), g(*"ab", *"c"), type(g()).__name__)
