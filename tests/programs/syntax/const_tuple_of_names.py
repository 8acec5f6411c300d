# A tuple of names that const() folded is a constant too.
from micropython import const

_A = const(123)
_B = const("text")
_C = const(b"bytes")
_T = const((_A, _B, _C))
x = _T
print(x, x is _T, x is (_A, _B, _C))


def f():
    return (_A, _B)


print(f(), f() is f())
