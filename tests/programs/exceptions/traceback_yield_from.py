# A chain of yield from in a traceback.
def inner():
    yield 1
    raise KeyError("inner")


def outer():
    yield from inner()


def collect():
    return list(outer())


collect()
