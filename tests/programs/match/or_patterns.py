# | tries alternatives from left to right.
def f(x):
    match x:
        case 1 | 2 | 3:
            return "small"
        case "a" | "b" | None:
            return "letter or None"
        case [0, n] | [n, 0]:
            return n
        case (1 | 2, "x" | "y"):
            return "pair"
    return "other"


print([f(x) for x in (
    1, 3, 4, "a", "c", None, [0, 5], [6, 0], [0, 0], [1, 1], (2, "y"),
    (3, "y"),
)])
