# The line of a failing condition.
def f(x):
    if x == 1:
        return 1
    elif x.missing:
        return 2
    return 3


print(f(1))
f(2)
