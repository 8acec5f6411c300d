# getattr() and its like: names must be strings, objects must take attributes.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


def f():
    pass


attempt(lambda: getattr(5, 5))
attempt(lambda: hasattr(5, 5))
attempt(lambda: setattr(f, 5, 5))
attempt(lambda: delattr(f, 5))
attempt(lambda: setattr(5, "x", 5))
attempt(lambda: setattr("a", "x", 5))
attempt(lambda: delattr(5, "x"))
attempt(lambda: delattr([], "x"))
attempt(lambda: getattr(5, "x", "default"))
attempt(lambda: vars(5))
attempt(lambda: f.__globals__["f"] is f)
attempt(lambda: setattr(f, "__globals__", {}))
attempt(lambda: type(1, 2))
attempt(lambda: f(a=1))
attempt(lambda: (lambda a: a)(1, a=2))
attempt(lambda: (lambda a, *, b: a)(1, 2))
