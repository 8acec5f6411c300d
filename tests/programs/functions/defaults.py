# Default values are evaluated once, when def runs, left to right.
def say(x):
    print("default", x)
    return x


def f(a, b=say(1), c=say(2)):
    return a, b, c


print(f(0), f(0, 5), f(0, c=7), f(0, 8, 9))
