# yield from something that is not iterable raises TypeError at that point.
def f():
    yield 1
    try:
        yield from 5
    except TypeError:
        yield "TypeError"


print(list(f()))
