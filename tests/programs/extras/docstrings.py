"""What the module says."""

print(__doc__)


def f():
    """What f says: \u20ac \U0001f600."""
    return 1


def g():
    return "no docstring"


def h():
    f"not {f()}"


def gen():
    "a generator's"
    yield 1


print(f.__module__, gen.__module__)
print(f.__doc__, g.__doc__, h.__doc__, gen.__doc__)
print((lambda: "x").__doc__)
f.__doc__ = "changed"
print(f.__doc__)


def outer(n):
    def inner():
        "inside"
        return n

    return inner


print(outer(1).__doc__, outer(2).__doc__)


class A:
    """What A says."""

    x = 1

    def m(self):
        """What m says."""

    @classmethod
    def c(cls):
        """What c says."""

    @staticmethod
    def s():
        """What s says."""

    @property
    def p(self):
        """What p says."""
        return 1

    q = property(lambda self: 1, None, None, "What q says.")


class B(A):
    pass


class C(A):
    __doc__ = "C, " + A.__doc__


print(A.__doc__, B.__doc__, C.__doc__)
print(A().__doc__, B().__doc__, C().__doc__)
print(A.m.__doc__, A().m.__doc__, B().m.__doc__)
print(A.c.__doc__, A().c.__doc__, A.s.__doc__, A().s.__doc__)
print(A.p.__doc__, A.q.__doc__)
A.__doc__ = "another"
print(A.__doc__, A().__doc__, B.__doc__)
a = A()
a.__doc__ = "of the instance"
print(a.__doc__, A().__doc__)
print(hasattr(A, "__doc__"), hasattr(a, "__doc__"))


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        print(name, namespace.get("__doc__"))
        return super().__new__(mcls, name, bases, namespace)


class D(metaclass=Meta):
    """What D says."""


class E(D):
    pass


print(D.__doc__, E.__doc__)
print(type("T", (), {"__doc__": "made"}).__doc__, type("T", (), {}).__doc__)

namespace = {}
exec("'what the text says'\nx = __doc__", namespace)
print(namespace["x"], namespace["__doc__"])
exec("x = __doc__", namespace)
print(namespace["x"])
exec("def k():\n    'in exec'\n", namespace)
print(namespace["k"].__doc__)
