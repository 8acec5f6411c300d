# Raising a caught exception again by its name.
def f():
    raise ValueError("first")


def g():
    try:
        f()
    except ValueError as e:
        saved = e
    raise saved


g()
