# Values of all kinds, there and back, in all protocols.
import pickle
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from datetime import date, datetime, timedelta
from fractions import Fraction

Pair = namedtuple("Pair", "a b")


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(other) is Plain and self.x == other.x


class State:
    def __init__(self):
        self.kept, self.dropped = 1, 2

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.kept = state["kept"]
        self.dropped = "made again"


class Items(list):
    pass


values = [None, True, 0, 255, 256, -1, 1 << 31, -(1 << 70), 1 << 3000, 1.5, "caf\xe9", "x" * 300, (), (1,), (1, 2), (1, 2, 3, 4), [], [1, [2]], {"a": {"b": 1}}, {1, 2}, frozenset([3]), Plain(5), len, Plain, ..., Fraction(1, 3), date(2020, 1, 2), timedelta(3), datetime(2021, 2, 3, 4, 5), OrderedDict(a=1), Counter("aab"), deque([1], 3)]
for protocol in (2, 3, 4):
    print(protocol, all(pickle.loads(pickle.dumps(v, protocol)) == v for v in values))
print(pickle.loads(pickle.dumps(b"bytes" * 100)) == b"bytes" * 100, pickle.loads(pickle.dumps(Pair(1, 2))))
s = pickle.loads(pickle.dumps(State()))
print(s.kept, s.dropped)
i = Items([1, 2])
i.name = "n"
j = pickle.loads(pickle.dumps(i))
print(j, type(j).__name__, j.name)
shared = [1]
both = pickle.loads(pickle.dumps([shared, shared]))
print(both[0] is both[1])
loop = []
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[0] is again, len(pickle.dumps(list(range(3000)))) > 3000)
print(pickle.loads(pickle.dumps(list(range(3000)))) == list(range(3000)))
e = pickle.loads(pickle.dumps(ValueError("text", 3)))
print(type(e).__name__, e.args)
