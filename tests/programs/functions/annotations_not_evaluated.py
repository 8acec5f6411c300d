# Annotations of parameters are not evaluated.
def say(x):
    print("evaluated", x)


def f(a: say(1), b: missing = 2) -> say(3):
    return a, b


print(f(1))
