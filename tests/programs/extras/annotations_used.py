# Those who look: dataclasses, typing, functools, inspect, enum.
from dataclasses import dataclass, field, fields, asdict, replace, InitVar, KW_ONLY
from typing import ClassVar, List, Optional, get_type_hints, NamedTuple, TypedDict
import inspect

@dataclass
class P:
    x: int
    y: int = 2
    z: List[int] = field(default_factory=list)
    c: ClassVar[int] = 5

@dataclass(order=True)
class Q(P):
    """Doc of Q."""
    w: Optional["P"] = None

print(P(1), Q(1, 2, [3], None), P.__doc__, Q.__doc__)
print([f.name for f in fields(Q)], asdict(Q(1)))
print(get_type_hints(P))
print(get_type_hints(Q)["w"])
def f(a: "int", b: "P" = None) -> "List[P]": ...
print(get_type_hints(f)["a"], get_type_hints(f)["b"] is P)
class N(NamedTuple):
    """A named one."""
    a: int
    b: str = "q"
print(N(1), N.__doc__, N._field_defaults, N.__annotations__)
class T(TypedDict):
    a: int
    b: str
print(T(a=1, b="x"), T.__annotations__)
print(inspect.getdoc(Q), inspect.getdoc(f))
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 3
    i: InitVar[int] = 0
    def __post_init__(self, i): self.a += i
print(K(1, b=4, i=10))
import functools
@functools.lru_cache(None)
def cached(n: int) -> int:
    "cached doc"
    return n
print(cached.__doc__, cached.__annotations__)
@functools.singledispatch
def sd(x):
    "generic"
    return "?"
@sd.register
def _(x: int): return "int"
@sd.register
def _(x: str): return "str"
print(sd(1), sd("a"), sd(1.5), sd.__doc__)
class CP:
    @functools.cached_property
    def v(self):
        "cached prop"
        return 1
print(CP.v.__doc__)
import enum
class Color(enum.Enum):
    "Colours."
    RED = 1
    GREEN: "int" = 2
print(Color.__doc__, list(Color))
print(Color.RED.__doc__)
