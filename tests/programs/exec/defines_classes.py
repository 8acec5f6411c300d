# Classes defined by exec() work like others.
source = """
class Point:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return Point(self.x + other.x)
"""
names = {}
exec(source, names)
Point = names["Point"]


class Sub(Point):
    pass


print((Point(1) + Sub(2)).x, Point.__name__, isinstance(Sub(1), Point))
