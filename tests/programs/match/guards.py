# A guard is evaluated after the pattern has bound its names.
def f(x):
    match x:
        case n if isinstance(n, int) and n < 0:
            return "negative"
        case [a, b] if a == b:
            return "equal pair"
        case [a, b] if a > b:
            return "falling pair"
        case [a, b]:
            return "rising pair"
        case str(s) if not s:
            return "empty text"
    return "other"


print(f(-5), f([1, 1]), f([2, 1]), f([1, 2]), f(""), f("x"), f(0))
