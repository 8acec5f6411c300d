# When an argument raises, the function is not called.
def f(*args):
    print("called", args)


try:
    f(1, print("first"), 1 // 0, print("never"))
except ZeroDivisionError:
    print("ZeroDivisionError")
