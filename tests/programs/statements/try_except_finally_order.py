# The order of body, except, else and finally, with and without a failure.
def f(fail):
    try:
        print("try")
        if fail:
            raise IndexError
    except IndexError:
        print("except")
    else:
        print("else")
    finally:
        print("finally")


f(True)
f(False)
