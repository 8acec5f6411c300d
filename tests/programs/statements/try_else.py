# else runs when the body raised nothing, outside the handlers' reach.
def f(fail):
    try:
        print("body")
        if fail:
            raise ValueError
    except ValueError:
        print("except")
    else:
        print("else")
    print("after")


f(False)
f(True)
try:
    try:
        pass
    except ValueError:
        print("never")
    else:
        raise ValueError("from else")
except ValueError as e:
    print("outer", e)
