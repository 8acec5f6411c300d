# The traceback names each function and line, outermost first.
def first(x):
    return second(x) + 1


def second(x):
    y = x
    return third(y)


def third(z):
    raise ValueError("deep", z)


print("start")
first(5)
