# An argument given by position and by name is a TypeError.
def f(a, b=2, *rest):
    pass


for source in ("f(1, a=2)", "f(1, 2, b=3)", "f(1, 2, 3, b=1)"):
    try:
        eval(source)
    except TypeError as e:
        print(source, e)
