# return without a value, and falling off the end, give None.
def a():
    return


def b():
    pass


def c(x):
    if x:
        return 1


def d():
    return 1, 2


print(a(), b(), c(False), c(True), d())
