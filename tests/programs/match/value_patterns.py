# Dotted names are compared with ==.
class Color:
    RED = 1
    GREEN = 2


class Deep:
    color = Color


def f(x):
    match x:
        case Color.RED:
            return "red"
        case Deep.color.GREEN:
            return "green"
        case [Color.RED, Color.GREEN]:
            return "both"
        case {"c": Color.RED}:
            return "in dict"
    return "none"


print(f(1), f(2), f([1, 2]), f({"c": 1}), f(3))
