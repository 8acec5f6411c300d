# A bare raise keeps the lines where the exception came from.
def f():
    raise ValueError("first")


def g():
    try:
        f()
    except ValueError:
        print("handling")
        raise


g()
