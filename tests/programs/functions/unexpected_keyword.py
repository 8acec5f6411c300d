# An unknown keyword argument is a TypeError.
def f(a, b=2):
    pass


for kwargs in ({"c": 1}, {"a": 1, "zz": 3}):
    try:
        f(**kwargs)
    except TypeError as e:
        print("TypeError", e)
try:
    f(1, c=2)
except TypeError as e:
    print("TypeError", e)
