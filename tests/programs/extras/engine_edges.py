# A tuple of a named tuple is plain; methods bound by hand; a metaclass's call with
# keywords; powers that no memory holds.
from collections import namedtuple
import types

P = namedtuple("P", ["x", "y"])


class T(tuple):
    pass


print(type(tuple(P(1, 2))), tuple(P(1, 2)), type(tuple(T((1,)))))
plain = (1, 2)
print(tuple(plain) is plain)


class C:
    pass


c = C()
c.pair = types.MethodType(lambda self, v, w=0: (self is c, v, w), c)
print(c.pair(3), c.pair(3, w=4), types.MethodType(divmod, 17)(5))
for wrong in (5, "text"):
    try:
        types.MethodType(wrong, c)
    except TypeError as e:
        print("TypeError:", e)


class Meta(type):
    def __call__(cls, a, names=None, *, start=1):
        return a, names, start


class A(metaclass=Meta):
    pass


print(A(1, [2]), A(1, [2], start=5), A(*[1], start=6))
# Stores of a metaclass reach the instances.
type.__setattr__(A, "kept", 5)
print(A.kept, object.__new__(A).kept)
type.__delattr__(A, "kept")
print(hasattr(A, "kept"), hasattr(object.__new__(A), "kept"))
