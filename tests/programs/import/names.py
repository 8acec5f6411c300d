# A module that records its own name.
seen = __name__


def function_name():
    return __name__
