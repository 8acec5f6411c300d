# match at module level, in a class body and in a comprehension's function.
class C:
    match 3:
        case 3:
            kind = "three"
        case _:
            kind = "other"


def label(x):
    match x:
        case 0:
            return "zero"
    return "more"


print(C.kind, [label(i) for i in range(2)], (lambda x: label(x))(0))
