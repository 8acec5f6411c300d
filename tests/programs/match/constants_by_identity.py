# None, True and False match by identity, numbers by equality.
def f(x):
    match x:
        case True:
            return "True"
        case False:
            return "False"
        case None:
            return "None"
        case 1:
            return "1"
        case 0:
            return "0"


print(f(1), f(True), f(1.0), f(0), f(False), f(None), f(0.0), f(2))
