# collections.abc: recognising built-in types, and mixin methods.
from collections.abc import Callable, Container, Generator, Hashable, Iterable
from collections.abc import Iterator, Mapping, MutableMapping, MutableSequence
from collections.abc import MutableSet, Sequence, Set, Sized


def generator():
    yield 1


objects = [1, "s", b"b", [1], (1,), {1: 2}, {1}, frozenset(), range(2), len, generator(), iter([])]
for abc in (Callable, Container, Generator, Hashable, Iterable, Iterator, Mapping,
            MutableMapping, MutableSequence, MutableSet, Sequence, Set, Sized):
    print(abc.__name__, [int(isinstance(x, abc)) for x in objects])


class Numbers(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Numbers(5)
print(list(s), 9 in s, 5 in s, s.index(16), s.count(4), list(reversed(s)), isinstance(s, Iterable))


class Registry(MutableMapping):
    def __init__(self):
        self.pairs = []

    def __getitem__(self, key):
        for k, v in self.pairs:
            if k == key:
                return v
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.pairs = [p for p in self.pairs if p[0] != key] + [(key, value)]

    def __delitem__(self, key):
        self[key]
        self.pairs = [p for p in self.pairs if p[0] != key]

    def __iter__(self):
        return iter([k for k, v in self.pairs])

    def __len__(self):
        return len(self.pairs)


r = Registry()
r.update({"a": 1}, b=2)
print(r == {"a": 1, "b": 2}, list(r.items()), r.get("z", 0), r.setdefault("c", 3))
print(r.pop("a"), r.pop("zz", None), "b" in r, list(r.keys()), list(r.values()), len(r))
r.clear()
print(len(r), list(r))


class Bits(MutableSet):
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.add(i)

    def __contains__(self, i):
        return self.bits >> i & 1

    def __iter__(self):
        return (i for i in range(self.bits.bit_length()) if i in self)

    def __len__(self):
        return bin(self.bits).count("1")

    def add(self, i):
        self.bits |= 1 << i

    def discard(self, i):
        self.bits &= ~(1 << i)


x, y = Bits([1, 2, 3]), Bits([3, 4])
print(list(x & y), list(x | y), list(x - y), list(x ^ y), x <= y, Bits([3]) <= y, x == Bits([3, 2, 1]))
x |= {7}
x -= {1}
x.remove(2)
print(list(x), x.isdisjoint([9]), {3, 9} & x == {3})
try:
    x.remove(50)
except KeyError as e:
    print("KeyError:", e.args)
try:
    MutableSet()
except TypeError:
    print("TypeError")
