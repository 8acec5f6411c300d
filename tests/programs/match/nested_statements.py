# A match inside a case of another one.
def f(a, b):
    match a:
        case 1:
            match b:
                case 1:
                    return "one one"
                case _:
                    return "one other"
        case _:
            match a, b:
                case (2, x) | (x, 2):
                    return "two and", x
    return "nothing"


print(f(1, 1), f(1, 5), f(2, 7), f(8, 2), f(3, 4))
