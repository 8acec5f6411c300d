# The function is evaluated first, then its arguments in order.
def say(x):
    print(x, end=" ")
    return x


def get():
    print("function", end=" ")
    return lambda *a, **k: print(a, sorted(k.items()))


get()(say(1), say(2), c=say(3), d=say(4))
get()(say(1), *[say(2)], **{"e": say(5)})
