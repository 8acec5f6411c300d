# lru_cache and cache: counting, dropping, clearing, methods.
from functools import cache, lru_cache


@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__name__)
calls = []


@lru_cache(maxsize=2)
def f(x):
    calls.append(x)
    return x * 10


print([f(x) for x in (1, 2, 1, 3, 2, 1)], calls)
print(f.cache_info(), f.cache_info().hits, f.cache_parameters())
f.cache_clear()
print(f.cache_info(), f.__wrapped__(7), calls[-1])


@cache
def g(*args, **kwargs):
    calls.append("g")
    return len(args) + len(kwargs)


del calls[:]
print(g(1, 2), g(1, 2), g(a=1), g(a=1), g(1), g("1"), g(), len(calls))


@lru_cache(maxsize=None, typed=True)
def h(x):
    return type(x).__name__


print(h(1), h(1.0), h(True), h(x=1), h.cache_info())


@lru_cache(maxsize=0)
def z(x):
    return x


print(z(1), z(1), z.cache_info())


class C:
    def __init__(self, n):
        self.n = n

    @lru_cache(maxsize=None)
    def add(self, x):
        calls.append(("add", self.n, x))
        return self.n + x


del calls[:]
a, b = C(1), C(2)
print(a.add(1), a.add(1), b.add(1), C.add(b, 1), calls, C.add.cache_info().misses)
try:
    g([])
except TypeError:
    print("TypeError: unhashable")
try:
    lru_cache("x")
except TypeError as e:
    print("TypeError:", e)
