# Parameters before / are given by position only.
def f(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(f(1), f(1, 5), f(1, 5, 6), f(1, c=7, d=8))


def g(a, /, **kw):
    return a, kw


print(g(1, a=2))
print((lambda x, /: x)(9))
try:
    f(a=1)
except TypeError:
    print("TypeError")
try:
    f(1, b=3)
except TypeError:
    print("TypeError")
