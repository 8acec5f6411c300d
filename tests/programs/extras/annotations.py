# Annotations are there for those who look.
import functools

x: int = 1
y: str
if x:
    z: "list[int]" = []


def f(a: int, b: "str" = "", *c: float, d: bool = True, **e: dict) -> None:
    local: int = 1
    return local


def g(a, b=1):
    pass


print(f.__annotations__)
print(list(f.__annotations__))
print(g.__annotations__)
print(f.__annotations__ is f.__annotations__)
g.__annotations__["a"] = int
print(g.__annotations__)
g.__annotations__ = {"b": 1}
print(g.__annotations__)
print(__annotations__)


def outer(kind):
    class Inner:
        pass

    def typed(a: kind, b: Inner) -> [kind for _ in (1, 2)]:
        """A closure."""

    class Held:
        first: kind
        second: Inner = None

    return typed, Held, Inner


typed, Held, Inner = outer(int)
print(typed.__annotations__["a"], typed.__annotations__["b"] is Inner)
print(typed.__annotations__["return"], typed.__doc__)
print(Held.__annotations__["first"], Held.__annotations__["second"] is Inner)
print(outer(str)[0].__annotations__["a"])


class A:
    kind = bytes
    a: int
    b: "str" = "b"
    c: kind
    if kind is bytes:
        d: tuple

    def m(self, o: kind, p: "A") -> "A":
        inside: int

    async def n(self, o: lambda v: v) -> int:
        pass


print(A.__annotations__)
print(A.m.__annotations__, A().m.__annotations__)
print(A.n.__annotations__["o"](5), A.n.__annotations__["return"])
print(A().__annotations__ is A.__annotations__)


class B(A):
    e: float


class C(A):
    pass


print(B.__annotations__, C.__annotations__, C().__annotations__ is A.__annotations__)
C.__annotations__ = {"n": 1}
print(C.__annotations__, A.__annotations__ is C.__annotations__)
print(A.m is A.m, "a" in dir(A), hasattr(A, "a"))


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        print(name, namespace.get("__annotations__"))
        return super().__new__(mcls, name, bases, namespace)


class D(metaclass=Meta):
    a: int
    b: str = "x"


class E(D):
    pass


print(D.__annotations__, E.__annotations__)
print(type("T", (), {"__annotations__": {"q": int}}).__annotations__)


@functools.wraps(f)
def wrapper(*args):
    return f(*args)


print(wrapper.__annotations__ == f.__annotations__, wrapper.__name__)
