# *args and **kwargs together take any call.
def f(*args, **kwargs):
    print(args, sorted(kwargs.items()))


f()
f(1, 2)
f(a=1)
f(1, *[2, 3], b=4, **{"c": 5})
f(*(), **{})
