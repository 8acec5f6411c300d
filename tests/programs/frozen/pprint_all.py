# Values on one line where they fit, over several where they do not.
from collections import Counter, OrderedDict, defaultdict, deque
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr

short = {"b": 1, "a": [1, 2, 3], "c": (1,)}
pprint(short)
pprint(short, width=10)
pprint(list(range(40)))
pprint(list(range(40)), compact=True, width=40)
nested = {"name": "x" * 30, "items": [{"id": i, "tags": ["red", "green"] * i} for i in range(4)]}
pprint(nested)
pprint(nested, indent=4, width=60)
pprint(nested, depth=2)
pp({"z": 1, "a": 2})
pprint("word " * 40)
pprint({"text": "line one\nline two\n" * 4, "n": None})
pprint((("tuple",) * 12, {1, 2, 3}, frozenset(range(30))))
pprint(b"bytes" * 30)
pprint(deque(range(30)), width=40)
pprint(defaultdict(list, {"k%d" % i: [i] * 5 for i in range(6)}))
pprint(Counter("abracadabra" * 3), width=20)
pprint({1: "a", "b": 2, None: 3})
loop = [1]
loop.append(loop)
print(isrecursive(loop), isreadable([1, "x"]), isreadable(object()))
print(saferepr({"b": 1, "a": 2}), pformat([1, 2]))
pprint([])
pprint({"a": {}, "b": []}, width=5)
pprint(12345678, underscore_numbers=True)
PrettyPrinter(width=20).pprint([["a" * 10] * 3] * 2)
