# Functions for the traceback programs.


def half(x):
    return x / 2


def apply(f, x):
    return f(x)
