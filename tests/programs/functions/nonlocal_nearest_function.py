# nonlocal binds the nearest of two variables of the same name.
def outer():
    n = 0

    def middle():
        n = 10

        def inner():
            nonlocal n
            n += 1
            return n

        return inner(), n

    return middle(), n


print(outer())
