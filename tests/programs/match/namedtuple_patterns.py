# Named tuples match as sequences and by class.
from collections import namedtuple

P = namedtuple("P", ("x", "y"))


def f(v):
    match v:
        case P(x=0):
            return "x is 0"
        case (1, y):
            return "sequence", y
        case P():
            return "P"


print(f(P(0, 1)), f(P(1, 2)), f(P(3, 4)), f((1, 9)))
