# Dataclasses: __init__, __repr__, __eq__, defaults, order, frozen, hash.
from dataclasses import FrozenInstanceError, dataclass, field


@dataclass
class Point:
    x: int
    y: int = 0

    def total(self):
        return self.x + self.y


p = Point(3)
print(p, p.x, p.y, p.total(), p == Point(3, 0), p != Point(4), Point(y=1, x=2))
p.x = 10
print(p, p == (10, 0), Point.__match_args__, Point.y)
try:
    hash(p)
except TypeError:
    print("unhashable")


@dataclass
class Inventory:
    name: str
    tags: list = field(default_factory=list)
    secret: str = field(default="s", repr=False, compare=False)
    count: int = field(init=False, default=5)


a, b = Inventory("a"), Inventory("a", secret="other")
a.tags.append("t")
print(a, b, a == b, b == Inventory("a"), a.count, a.secret)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


v = Version(1, 2)
print(v < Version(2), v >= Version(1, 2), sorted([Version(2), v, Version(1)]), hash(v) == hash(Version(1, 2)))
print({v: "x"}[Version(1, 2)], max(v, Version(1, 9)))
for action in (
    lambda: setattr(v, "major", 5),
    lambda: delattr(v, "major"),
    lambda: Version(),
    lambda: Version(1, 2, 3),
    lambda: v < 5,
):
    try:
        action()
    except (FrozenInstanceError, TypeError) as e:
        print(type(e).__name__, e if isinstance(e, FrozenInstanceError) else "")


@dataclass
class Line(Point):
    z: int = 9

    def __post_init__(self):
        self.sum = self.x + self.y + self.z


print(Line(1), Line(1, 2, 3).sum, isinstance(Line(1), Point))


@dataclass(repr=False, eq=False)
class Bare:
    x: int


print(Bare(1) == Bare(1), "object at" in repr(Bare(1)))
try:

    @dataclass
    class Wrong:
        x: list = []

except ValueError as e:
    print(e)
try:

    @dataclass
    class Order:
        x: int = 0
        y: int

except TypeError as e:
    print(e)
match Point(1, 2):
    case Point(a, b):
        print("matched", a, b)
