# total_ordering and cmp_to_key.
from functools import cmp_to_key, total_ordering


def by_length_then_reversed(a, b):
    if len(a) != len(b):
        return len(a) - len(b)
    return (a < b) - (a > b)


print(sorted(["bb", "a", "ccc", "c", "aa"], key=cmp_to_key(by_length_then_reversed)))
key = cmp_to_key(lambda a, b: a - b)
print(key(1) < key(2), key(2) >= key(2), key(1) == key(1), max([3, 1], key=key))


def ordered(name):
    def compare(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return {
            "__lt__": self.v < other.v,
            "__le__": self.v <= other.v,
            "__gt__": self.v > other.v,
            "__ge__": self.v >= other.v,
        }[name]

    class Version:
        def __init__(self, v):
            self.v = v

        def __eq__(self, other):
            return self.v == other.v

    setattr(Version, name, compare)
    return total_ordering(Version)


for name in ("__lt__", "__le__", "__gt__", "__ge__"):
    cls = ordered(name)
    one, two, again = cls(1), cls(2), cls(1)
    print(name, one < two, one <= two, one > two, one >= two, end=" ")
    print(one < again, one <= again, one > again, one >= again)
    try:
        one < 5
    except TypeError:
        print("TypeError")
try:

    @total_ordering
    class Nothing:
        pass

except ValueError as e:
    print("ValueError:", e)
