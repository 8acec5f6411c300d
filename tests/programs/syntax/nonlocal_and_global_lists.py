# global and nonlocal take several names.
a = b = 0


def f():
    global a, b
    a, b = 1, 2
    x = y = 0

    def g():
        nonlocal x, y
        x, y = 3, 4

    g()
    return x, y


print(f(), a, b)
