# Parameters after * are given by name only.
def f(a, *, b, c=3):
    return a, b, c


def g(*args, k=0):
    return args, k


print(f(1, b=2), f(1, c=4, b=2), f(b=1, a=0))
print(g(1, 2), g(1, 2, k=3), g(k=1))
