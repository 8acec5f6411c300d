# Class patterns use isinstance().
class Shape:
    pass


class Square(Shape):
    side = 2


class Circle(Shape):
    radius = 3


def describe(x):
    match x:
        case Square(side=s):
            return "square %d" % s
        case Shape():
            return "some shape"
        case type():
            return "a class"
        case object():
            return "an object"


print(describe(Square()), describe(Circle()), describe(Shape), describe(5))
