# fields, asdict, astuple, replace, make_dataclass, InitVar, KW_ONLY, slots.
from dataclasses import KW_ONLY, MISSING, InitVar, asdict, astuple, dataclass, field
from dataclasses import fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


@dataclass
class Inner:
    v: int


@dataclass
class Outer:
    name: str
    one: Inner
    many: list[Inner] = field(default_factory=list, metadata={"unit": "m"})
    kind: ClassVar[str] = "k"


o = Outer("o", Inner(1), [Inner(2), Inner(3)])
print([f.name for f in fields(Outer)], fields(o)[2].metadata["unit"], fields(o)[0].default is MISSING)
print(asdict(o), astuple(o))
d = asdict(o)
d["many"][0]["v"] = 99
print(o.many[0].v, is_dataclass(o), is_dataclass(Outer), is_dataclass(3))
print(replace(o, name="n", many=[]), Outer.kind)


@dataclass
class Scaled:
    base: int
    factor: InitVar[int] = 2
    result: int = field(init=False)

    def __post_init__(self, factor):
        self.result = self.base * factor


print(Scaled(5), Scaled(5, 10).result, [f.name for f in fields(Scaled)])
try:
    replace(Scaled(1), result=3)
except ValueError as e:
    print(e)


@dataclass
class Keyed:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(default=2)


print(Keyed(1, b=5), Keyed.__match_args__)
try:
    Keyed(1, 2)
except TypeError:
    print("TypeError")


@dataclass(kw_only=True)
class AllKeyed:
    a: int = 0
    b: int


print(AllKeyed(b=3))
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"double": lambda self: self.y * 2})
print(C(1, 2), C(1, 2).double(), C.__name__)


@dataclass(slots=True)
class Slotted:
    a: int
    b: int = 2


print(Slotted(1), Slotted.__slots__)


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(hash=False, default=0)


print(hash(Hashed(1, 2)) == hash(Hashed(1, 3)), Hashed(1, 2) == Hashed(1, 3))


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1)
n.next = n
print(n)
