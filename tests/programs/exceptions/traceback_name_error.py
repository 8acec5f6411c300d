# An uncaught NameError inside a nested function.
def outer():
    def inner():
        return missing

    return inner()


outer()
