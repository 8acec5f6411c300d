# An exception from a function that a generator calls can be caught outside.
def divide(a, b):
    return a // b


def f(values):
    for v in values:
        yield divide(10, v)


out = []
try:
    for x in f([5, 2, 0, 1]):
        out.append(x)
except ZeroDivisionError:
    out.append("ZeroDivisionError")
print(out)
