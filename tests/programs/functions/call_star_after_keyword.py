# An iterable may be unpacked after a keyword argument.
def f(*a, **k):
    return a, sorted(k.items())


print(f(x=1, *[2, 3]))
print(f(x=1, *"a", y=2, *"b", **{"z": 3}))
