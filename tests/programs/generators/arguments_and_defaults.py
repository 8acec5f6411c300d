# Generator functions take arguments like any function, bound at the call.
def f(a, b=2, *args, k=3, **kw):
    yield a, b, args, k, sorted(kw)


print(next(f(1)), next(f(1, 5, 6, k=7, z=8)), next(f(k=1, a=2)))
try:
    f()
except TypeError:
    print("TypeError at the call")
