# Iterables and mappings unpacked between other arguments.
def f(*a, **k):
    return a, sorted(k.items())


print(f(*[1], 2, *[3, 4], 5))
print(f(*[2], x=1, **{"y": 3}, z=4))
print(f(*range(2), **{"a": 1}, **{"b": 2}))
print(f(*{"k": 1}, *(x for x in "ab")))
