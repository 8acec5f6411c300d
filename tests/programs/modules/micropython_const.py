# const() gives its argument; constants with an underscore are not stored.
from micropython import const

PUBLIC = const(10)
_PRIVATE = const(PUBLIC * 2 + 1)
print(PUBLIC, _PRIVATE, "PUBLIC" in globals(), const(5) + 1)


def f():
    return _PRIVATE


class C:
    X = const(3)


print(f(), C.X)
