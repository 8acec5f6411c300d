# Insertion order in keyword arguments, class bodies, json and instances.
import json


def f(**kw):
    return list(kw)


class C:
    z = 1
    a = 2
    m = 3


c = C()
c.second = 1
c.first = 2
print(
    f(zeta=1, alpha=2, mid=3), [n for n in C.__dict__ if len(n) == 1],
    list(c.__dict__),
)
print(
    json.dumps({"z": 1, "a": [2], "m": {}}),
    json.loads('{"q": 1, "b": 2, "a": 3}'),
)
