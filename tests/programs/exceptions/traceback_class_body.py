# An exception in a class body.
def value():
    raise ValueError("in a class body")


class Outer:
    a = 1

    class Inner:
        b = value()
