# **kwargs collects the remaining keyword arguments in a new dict.
def f(a, **kwargs):
    return a, sorted(kwargs.items())


print(f(1), f(1, b=2), f(a=1, c=3, b=2), f(**{"a": 1, "x": 5}))


def g(**kw):
    kw["extra"] = 1
    return kw


d = {"k": 0}
print(sorted(g(**d)), d)
