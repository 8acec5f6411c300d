# A module that is not Python.
def f(:
    pass
