# A wrong call is reported at the call, not in the function.
def f(a, b):
    pass


def g():
    f(1)


g()
