# Class patterns with keyword attributes.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def f(p):
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point(x=0, y=y):
            return "y axis", y
        case Point(x=x, y=y) if x == y:
            return "diagonal", x
        case Point():
            return "somewhere"
    return "not a point"


print(
    f(Point(0, 0)), f(Point(0, 5)), f(Point(3, 3)), f(Point(1, 2)), f((0, 0)),
)
