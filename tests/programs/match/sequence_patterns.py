# Sequence patterns match by length and by items.
def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return "one", a
        case (a, b):
            return "two", a, b
        case [1, b, c]:
            return "one first", b, c
        case a, b, c:
            return "three", a, b, c
    return "no"


print(
    f([]), f(()), f([5]), f((1, 2)), f([1, 2, 3]), f((4, 5, 6)),
    f([1, 2, 3, 4]), f(range(2)),
)
