# Parameters, *args and **kwargs can be closed over and rebound.
def f(a, *args, k=1, **kw):
    def g():
        nonlocal a, k
        a += 1
        k += 1
        return a, args, k, kw

    return g


g = f(1, 2, k=3, z=4)
print(g(), g())
