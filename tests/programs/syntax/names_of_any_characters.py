# Any character beyond ASCII may stand in a name: in locals, cells, globals and
# attributes; so do the quotes of word processors.
try:
    print(“hello”)
except NameError as e:
    print(e)


class Base:
    def m€(self, x):
        return x + 1


class C(Base):
    π² = 9

    def m€(self, x):
        return super().m€(x) * self.π²


c = C()
c.€ = 5
print(c.€, c.m€(1), hasattr(c, "€"), hasattr(c, "☃"))
c.€ += 1
del c.€
print(hasattr(c, "€"))
☃ = 1
print(globals()["☃"], "☃" in dir())


def f(a·b, ☃=3, *args…, **kw—):
    𝒳 = 2
    x😀 = 3

    def inner():
        nonlocal x😀
        x😀 += 1
        return x😀 + 𝒳

    y= locals() is None
    return a·b + ☃ + 𝒳 + inner() + x😀, args…, kw—


print(f(1), f(1, 5, 6), f(1, ☃=5), f(1, “k”=2))
del ☃
try:
    ☃
except NameError as e:
    print(e)


def g():
    del_me† = 1
    del del_me†
    for i‡ in range(2):
        pass
    return [i‡ for i‡ in (i‡, i‡)], (lambda x™: x™ + i‡)(2)


print(g())
import sys as ¶
from sys import byteorder as §
print(¶.byteorder == §)
try:
    1 / 0
except ZeroDivisionError as ə…:
    print(ə…)
