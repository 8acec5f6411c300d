# Enum as a function, member(), nonmember(), verify(), show_flag_values().
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, Flag, IntEnum
from enum import member, nonmember, show_flag_values, verify

Animal = Enum("Animal", "ANT BEE CAT")
print(list(Animal), Animal.BEE, Animal(3))
print(list(Enum("A", ["x", "y"], start=5)), list(Enum("B", {"p": 1, "q": "z"})))
print(list(IntEnum("C", [("one", 1), ("two", 2)])), list(Enum("D", "a,b", type=str)))
print(list(Flag("F", "r w x")))


class Mixed(Enum):
    A = 1
    helper = nonmember(5)

    @member
    def function(x):
        return x

    def method(self):
        return self.A


print(list(Mixed.__members__), Mixed.helper, Mixed.A.method())
for checks, body in (
    ((UNIQUE,), {"a": 1, "b": 1}),
    ((CONTINUOUS,), {"a": 1, "b": 4}),
    ((UNIQUE, CONTINUOUS), {"a": 1, "b": 2}),
):
    try:
        print(list(verify(*checks)(Enum("V", body))))
    except ValueError as e:
        print(e)
print(show_flag_values(13))
