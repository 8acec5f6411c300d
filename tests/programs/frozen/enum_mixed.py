# IntEnum, StrEnum and enumerations with other data types, __new__ and __init__.
from enum import Enum, IntEnum, StrEnum, auto


class Level(IntEnum):
    LOW = 1
    HIGH = 5


print(Level.LOW, repr(Level.LOW), Level.LOW + 1, Level.LOW < Level.HIGH, Level.HIGH == 5)
print([10, 20][Level.LOW], f"{Level.HIGH}", "%d" % Level.HIGH, sorted([Level.HIGH, Level.LOW]))
print(isinstance(Level.LOW, int), Level(5), {5: "x"}[Level.HIGH], hash(Level.LOW) == hash(1))


class Mode(StrEnum):
    READ = auto()
    WRITE = "w"


print(Mode.READ, repr(Mode.READ), Mode.WRITE == "w", Mode("w").name, Mode.READ.upper(), f"{Mode.WRITE}")


class Planet(Enum):
    MERCURY = (3.5, 2)
    EARTH = (6.0, 6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return self.mass / self.radius


print(Planet.EARTH.ratio, Planet.EARTH.mass, Planet.EARTH.value, Planet((3.5, 2)))


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Coordinate.PY.label, Coordinate(1).name, Coordinate.PY.value)


class Text(str, Enum):
    A = "a"
    B = "b"


print(Text.A, repr(Text.A), Text.A == "a", Text.A + "!", Text("b") is Text.B)


class Unhashable(Enum):
    A = [1, 2]
    B = {"k": 1}


print(Unhashable([1, 2]), Unhashable.B.value)


class Missing(Enum):
    YES = 1
    NO = 0

    @classmethod
    def _missing_(cls, value):
        return cls.YES if value == "y" else None


print(Missing("y"))
try:
    Missing("q")
except ValueError as e:
    print(e)
