# Parentheses group patterns; a comma makes a sequence.
def f(x):
    match x:
        case (1):
            return "one"
        case ((2)):
            return "two"
        case (3,):
            return "sequence of three"
        case ((4, 5)):
            return "four five"
        case ():
            return "empty"
        case (6 | 7):
            return "six or seven"


print(f(1), f(2), f([3]), f((4, 5)), f([]), f(7))
