# __match_args__ names the attributes of positional patterns.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def f(p):
    match p:
        case Point3(a, b, c):
            return a, b, c
        case Point(0, y):
            return "y", y
        case Point(x, y=1 | 2 as y):
            return x, y


print(f(Point(0, 7)), f(Point(5, 2)), f(Point(5, 3)), f(Point3(1, 2, 3)))
