# One call with keywords, reached with callees of all shapes in turn.
def plain(a, b, c=3):
    return ("plain", a, b, c)


def only(a, *, b, c=4):
    return ("only", a, b, c)


def rest(a, *args, **kwargs):
    return ("rest", a, args, sorted(kwargs.items()))


def swapped(c, b=0, a=0):
    return ("swapped", a, b, c)


def most(a, b, *args, c=5, d=6, **more):
    return ("most", a, b, args, c, d, sorted(more.items()))


def few(a):
    return ("few", a)


def other(a, x, b=1):
    return ("other", a, x, b)


def gen(a, b=2, c=3):
    yield a
    yield b
    yield c


class Made:
    def __init__(self, a, b, c=7):
        self.all = (a, b, c)

    def method(self, a, b=8, c=9):
        return ("method", self.all, a, b, c)

    @classmethod
    def from_class(cls, a, b, c=10):
        return ("class", cls.__name__, a, b, c)

    @staticmethod
    def static(a, b, c=11):
        return ("static", a, b, c)

    def __call__(self, a, b):
        return ("called", a, b)


made = Made(1, c=3, b=2)
print(made.all)
lam = lambda a, b=1, *, c=2: ("lambda", a, b, c)


def closure(k):
    def inner(a, b, c=k):
        return ("inner", a, b, c)

    return inner


def show(f):
    try:
        v = f(1, b=2)
        print(v if isinstance(v, tuple) else type(v).__name__)
    except TypeError as e:
        print("TypeError")


callees = (
    plain,
    only,
    rest,
    swapped,
    most,
    few,
    other,
    closure(20),
    closure(21),
    lam,
    made.method,
    Made.from_class,
    made.from_class,
    Made.static,
    made,
    dict,
    5,
)
for f in callees:
    for _ in range(2):
        show(f)
print(list(gen(1, c=2)), list(gen(c=1, a=5)))

for k in (1, 2):
    try:
        plain(1, 2, a=3)
    except TypeError as e:
        print(e)
    try:
        plain(1, x=3)
    except TypeError as e:
        print(e)
    try:
        only(1, 2, b=3)
    except TypeError:
        print("too many")
    try:
        only(1, c=3)
    except TypeError:
        print("missing")


class A:
    def f(self, a, b=1):
        return ("A", a, b)


class B:
    def f(self, b, a=2):
        return ("B", a, b)


class C:
    def f(self, *args, **kwargs):
        return ("C", args, kwargs)


class D:
    def __init__(self):
        self.f = lambda a, b=3: ("D", a, b)


class E:
    def __getattr__(self, name):
        return lambda **k: (name, sorted(k.items()))


for o in (A(), B(), C(), D(), E(), A()):
    try:
        print(o.f(b=10), o.f(a=1, b=2))
    except TypeError as e:
        print("TypeError")


def order(x):
    seen.append(x)
    return x


seen = []
plain(c=order(1), a=order(2), b=order(3))
print(seen)


def posonly(a, /, b, **k):
    return (a, b, k)


print(posonly(1, b=2, a=3))


def recursive(n, acc=0):
    return acc if n == 0 else recursive(acc=acc + n, n=n - 1)


print(recursive(10))
print("{a}-{b}".format(a=1, b=2), sorted([3, 1, 2], reverse=True), sum([1], start=4) if False else "")
