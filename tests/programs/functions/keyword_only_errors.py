# Misuse of keyword-only parameters is a TypeError.
def f(a, *, b, c=3):
    pass


for source in ("f(1)", "f(1, 2)", "f(1, 2, b=3)", "f(1, c=2)", "f(b=1)"):
    try:
        eval(source)
    except TypeError as e:
        print(source, e)
