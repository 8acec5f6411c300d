# dir() of modules, classes and instances, and without argument.
import sys


class C:
    a = 1

    def m(self):
        pass


c = C()
c.own = 2
print(
    [n for n in dir(C) if not n.startswith("__")],
    [n for n in dir(c) if n[0] != "_"],
)
print(
    "path" in dir(sys), "append" in dir([]), "C" in dir(), "upper" in dir(str),
    "nothing" in dir(c),
)


def f(x):
    y = 1
    return "x" in dir() or True


print(f(1))
