# fractions.Fraction: making, arithmetic, comparison, rounding.
from fractions import Fraction as F
import math
import numbers

print(F(16, -10), F(123), F(), F("3/7"), F(" -.125 "), F("1.414213 \t\n"), F("7e-6"), F("1_000/3"), F(2.25), F(F(1, 2), F(3, 4)), repr(F(3, 9)))
for bad in ("3/", "x", "1/0", "", "1.2.3", "1e", "--1", "1 /2", "/2"):
    try:
        print(F(bad))
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
a, b = F(3, 4), F(5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(b, a), a**2, a**-2, a**F(1, 2), 2**F(3), 2**F(1, 2), -a, +a, abs(-a))
print(a + 1, 1 + a, 2 - a, a * 2, 2 / a, a / 2, 7 // a, 7 % a, a + 0.5, 0.5 * a, 1.5 - a, a / 0.5, a + 1j)
print(a < b, a <= 0.75, a == 0.75, F(2) == 2, F(1, 3) == 1 / 3, a > 1, a != b, F(1, 2) < 0.6, 1 > a, hash(F(2)) == hash(2), hash(F(1, 2)) == hash(0.5), F(1, 3) < float("inf"), F(1) == float("nan"))
print(int(F(-7, 2)), float(a), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), round(F(1234, 1), -2), bool(F(0)))
print(F(math.pi).limit_denominator(1000), F("3.1415926535897932").limit_denominator(10), F(1, 3).limit_denominator(2), F(4321, 8765).limit_denominator(100))
print(a.numerator, a.denominator, a.as_integer_ratio(), F.from_float(0.5), isinstance(a, numbers.Rational), isinstance(3, numbers.Rational), isinstance(0.5, numbers.Real), isinstance(0.5, numbers.Integral))
print(sum([F(1, 2), F(1, 3)]), max(a, b), sorted([b, a, F(1)]), "%s" % a, str(F(4, 2)))
for call in (lambda: F(1, 0), lambda: a / 0, lambda: F(0) ** -1, lambda: F(1.5, 2), lambda: F("1", 2), lambda: a + "x", lambda: F(None)):
    try:
        print(call())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__)
