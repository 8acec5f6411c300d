# A closure reads a variable when it is called.
def f():
    x = 1

    def g():
        return x

    x = 2
    a = g()
    x = 3
    return a, g()


print(f())
