# Literal patterns of every kind compare with ==, constants with is.
def f(x):
    match x:
        case 1:
            return "one"
        case -2:
            return "minus two"
        case 1.5:
            return "float"
        case -0.5:
            return "minus half"
        case "text" 'more':
            return "str"
        case b"b":
            return "bytes"
        case None:
            return "None"
        case True:
            return "True"
        case 3 + 4j:
            return "complex"
    return "none matched"


for x in (
    1, -2, 1.5, -0.5, "textmore", b"b", None, True, 3 + 4j, 2, "x", 1.0, False,
):
    print(x, f(x))
