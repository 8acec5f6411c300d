# An annotated assignment stores the value; the annotation has no effect.
n: int = 3
s: "str" = 4
print(n, s)


class Point:
    x: int = 1
    y: float


def f():
    local: int = 5
    unset: int
    return local


print(Point.x, hasattr(Point, "y"), f())
