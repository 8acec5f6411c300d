# nonlocal finds the nearest enclosing function that has the name.
def a():
    x = "a"

    def b():
        def c():
            nonlocal x
            x = "c"

        c()
        return x

    return b(), x


print(a())
