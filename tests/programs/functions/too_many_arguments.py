# Too many positional arguments are a TypeError.
def none():
    pass


def one(a):
    pass


def default(a, b=1):
    pass


for f, args in (
    (none, (1,)), (one, (1, 2)), (default, (1, 2, 3)), (default, range(9)),
):
    try:
        f(*args)
    except TypeError as e:
        print("TypeError", e)
