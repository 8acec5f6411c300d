# Variables pass through functions that do not use them.
def a(x):
    def b(y):
        def c(z):
            def d():
                return x, y, z

            return d

        return c

    return b


print(a(1)(2)(3)())
