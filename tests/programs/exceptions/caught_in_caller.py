# An exception passes through callers until a handler.
def a(n):
    print("in", n)
    if n == 0:
        raise ValueError("deep")
    a(n - 1)
    print("never")


def b():
    try:
        a(3)
    except KeyError:
        print("never")


try:
    b()
except ValueError as e:
    print(e)
