# yield inside except, else and with.
class M:
    def __enter__(self):
        return "m"

    def __exit__(self, kind, value, tb):
        print("exit", kind is not None)
        return True


def f():
    try:
        raise KeyError
    except KeyError:
        yield "except"
    else:
        yield "never"
    with M() as m:
        yield m
        raise ValueError
    yield "swallowed"


print(list(f()))
