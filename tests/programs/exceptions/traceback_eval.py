# An exception in code run by eval().
def f(x):
    return eval("x // y", {"x": x, "y": 0})


f(1)
