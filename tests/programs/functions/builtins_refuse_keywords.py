# Built-in functions and types without keywords refuse them.
from array import array


def attempt(f):
    try:
        f()
    except TypeError:
        print("TypeError")


attempt(lambda: len(obj=[]))
attempt(lambda: abs(x=1))
attempt(lambda: [].append(x=1))
attempt(lambda: "".join(x=[]))
attempt(lambda: range(stop=3))
attempt(lambda: array("i", x=[1]))
attempt(lambda: slice(stop=1))
