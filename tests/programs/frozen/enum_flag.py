# Flag and IntFlag: combining, testing, showing, limits.
from enum import CONFORM, EJECT, KEEP, Flag, IntFlag, auto


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


print(Perm.R | Perm.W, repr(Perm.R | Perm.X), Perm.RW, Perm.RW.value)
print(Perm.R & Perm.RW, Perm.R ^ Perm.RW, ~Perm.R, repr(~Perm.RW), repr(Perm(0)))
print(Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.R & Perm.W), bool(Perm.R))
print(list(Perm), len(Perm), list(Perm.R | Perm.X), len(Perm.RW), Perm(7), Perm(6) is Perm.RW)
print(Perm["RW"], Perm.R.name, (Perm.R | Perm.X).name, Perm(0).name, Perm(0))
try:
    Perm(8)
except ValueError as e:
    print(e)
try:
    Perm.R | 1
except TypeError:
    print("TypeError")


class Style(Flag):
    BOLD = auto()
    ITALIC = auto()
    UNDERLINE = auto()
    FANCY = BOLD | UNDERLINE


print([(s.name, s.value) for s in Style], Style.FANCY.value, Style.FANCY in ~Style.ITALIC)


class Bits(IntFlag):
    A = 1
    B = 2
    C = 8


print(Bits.A | Bits.B, repr(Bits.A | Bits.B), Bits.A + 1, Bits.A | 4, repr(Bits.A | 4), Bits(16))
print(Bits.A == 1, ~Bits.A, repr(~Bits.A), Bits.C | Bits.A == 9, f"{Bits.B}", isinstance(Bits.A | 2, Bits))
print(repr(Bits(0)), Bits.B in Bits.A | Bits.B, [b.name for b in Bits(11)])


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2


print(Conform(5), Eject(5), Keep(9), Keep(8).value)
