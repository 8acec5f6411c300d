# A decorator is any expression.
table = [lambda f: lambda: ("first", f()), lambda f: lambda: ("second", f())]


@table[0]
@(lambda f: f)
def f():
    return 1


@table[1] if f else None
def g():
    return 2


print(f(), g())
