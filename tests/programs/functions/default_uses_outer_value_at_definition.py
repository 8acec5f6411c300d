# A default keeps the value that a name had at definition.
n = 1


def f(x=n):
    return x, n


n = 2
print(f())
