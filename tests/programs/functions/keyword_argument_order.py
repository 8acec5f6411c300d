# Keyword arguments are evaluated in the order written, whatever their target.
def say(x):
    print(x, end=" ")
    return x


def f(a, b, c):
    print((a, b, c))


f(c=say(1), a=say(2), b=say(3))
f(say(1), c=say(2), b=say(3))
