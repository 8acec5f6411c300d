# Enum: members, names, values, aliases, lookup, iteration.
from enum import Enum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return self.name.lower() + "!"

    @classmethod
    def favourite(cls):
        return cls.BLUE

    @property
    def doubled(self):
        return self.value * 2


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
print(list(Color), len(Color), Color, type(Color.RED) is Color)
print(Color(2), Color["BLUE"], Color.CRIMSON is Color.RED, Color.CRIMSON.name)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED is Color(1), Color.RED != Color.BLUE)
print(Color.GREEN.describe(), Color.favourite(), Color.BLUE.doubled)
print(Color.RED in Color, isinstance(Color.RED, Color), list(reversed(Color))[0])
print(list(Color.__members__), {Color.RED: "r"}[Color.RED], f"{Color.RED} {Color.RED:>12}")
for action in (
    lambda: Color(9),
    lambda: Color["PINK"],
    lambda: Color.PINK,
    lambda: setattr(Color.RED, "value", 5),
    lambda: Color.RED < Color.BLUE,
):
    try:
        action()
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e.args if isinstance(e, (ValueError, KeyError)) else "")


class Number(Enum):
    ONE = auto()
    TWO = auto()
    TEN = 10
    NEXT = auto()


print([(n.name, n.value) for n in Number])
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError as e:
    print(e)
try:

    class More(Color):
        PINK = 4

except TypeError as e:
    print("TypeError")


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.title()

    NORTH = auto()
    SOUTH = auto()


print(list(Named), Named("North").name)
