# Special methods that return what they should not, or something unusual.
class Text(str):
    pass


class Odd:
    def __repr__(self):
        return Text("text")

    def __hash__(self):
        return 1 << 70

    def __bool__(self):
        return False

    def __index__(self):
        return 5

    def __getitem__(self, i):
        if i == 3:
            raise StopIteration
        return i * i


class Unhashable:
    __hash__ = None


class Wrong:
    def __str__(self):
        return 5

    def __len__(self):
        return "x"

    def __hash__(self):
        return "h"

    def __iter__(self):
        return 5


print(repr(Odd()), isinstance(hash(Odd()), int), bool(Odd()), not Odd())
print([10, 20, 30, 40, 50, 60][Odd()])
print(list(Odd()), sum(Odd()))
for f in (
    lambda: hash(Unhashable()),
    lambda: {Unhashable()},
    lambda: str(Wrong()),
    lambda: len(Wrong()),
    lambda: hash(Wrong()),
    lambda: iter(Wrong()),
):
    try:
        print(f())
    except TypeError as e:
        print("TypeError")
