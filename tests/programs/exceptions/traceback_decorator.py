# A decorated function in the traceback.
def decorate(f):
    def wrapper(*args):
        return f(*args)

    return wrapper


@decorate
def fails(x):
    return x.missing


fails(None)
