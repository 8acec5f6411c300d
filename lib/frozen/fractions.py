"""fractions: rational numbers, after CPython's documentation."""

import numbers

__all__ = ["Fraction"]


def _gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def _digits(text, i):
    """Where the digits at a place end; single underscores may be between them."""
    start = i
    while i < len(text):
        if "0" <= text[i] <= "9":
            i += 1
        elif text[i] == "_" and i > start and "0" <= text[i + 1 : i + 2] <= "9":
            i += 1
        else:
            break
    return i


def _integer(text):
    return int(text.replace("_", "")) if text else 0


def _parse(text):
    """Numerator and denominator of a text; None where it is no number."""
    text = text.strip()
    i = 0
    sign = 1
    if text[:1] in ("+", "-") and text:
        sign = -1 if text[0] == "-" else 1
        i = 1
    end = _digits(text, i)
    whole = text[i:end]
    if text[end : end + 1] == "/":
        stop = _digits(text, end + 1)
        if not whole or stop == end + 1 or stop != len(text):
            return None
        return sign * _integer(whole), _integer(text[end + 1 : stop])
    decimals = ""
    if text[end : end + 1] == ".":
        stop = _digits(text, end + 1)
        decimals = text[end + 1 : stop].replace("_", "")
        end = stop
    if not whole and not decimals:
        return None
    exponent = 0
    if text[end : end + 1] in ("e", "E") and end < len(text):
        start = end + 1
        negative = text[start : start + 1] == "-"
        if text[start : start + 1] in ("+", "-"):
            start += 1
        stop = _digits(text, start)
        if stop == start:
            return None
        exponent = _integer(text[start:stop])
        exponent = -exponent if negative else exponent
        end = stop
    if end != len(text):
        return None
    numerator = sign * _integer(whole + decimals)
    exponent -= len(decimals)
    if exponent >= 0:
        return numerator * 10**exponent, 1
    return numerator, 10**-exponent


class Fraction(numbers.Rational):
    """A rational number in lowest terms."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            numerator, denominator = cls._convert(numerator)
        elif isinstance(numerator, numbers.Rational) and isinstance(
            denominator, numbers.Rational
        ):
            a, b = numerator, denominator
            numerator = a.numerator * b.denominator
            denominator = a.denominator * b.numerator
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        return _make(cls, numerator, denominator)

    @staticmethod
    def _convert(value):
        if isinstance(value, int):
            return int(value), 1
        if isinstance(value, numbers.Rational):
            return value.numerator, value.denominator
        if isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                raise ValueError("Invalid literal for Fraction: %r" % (value,))
            return parts
        ratio = getattr(value, "as_integer_ratio", None)
        if ratio is None:
            raise TypeError("argument should be a string or a Rational instance")
        return ratio()

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(
                "%s.from_float() only takes floats, not %r (%s)"
                % (cls.__name__, f, type(f).__name__)
            )
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal

        if isinstance(dec, int):
            return cls(dec)
        if not isinstance(dec, Decimal):
            raise TypeError(
                "%s.from_decimal() only takes Decimals, not %r (%s)"
                % (cls.__name__, dec, type(dec).__name__)
            )
        return cls(*dec.as_integer_ratio())

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not larger than that."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction: p0/q0 and p1/q1 are the last two.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        low = Fraction(p0 + k * p1, q0 + k * q1)
        high = Fraction(p1, q1)
        if abs(high - self) <= abs(low - self):
            return high
        return low

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return "%s(%s, %s)" % (
            type(self).__name__,
            self._numerator,
            self._denominator,
        )

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __format__(self, spec):
        if not spec:
            return str(self)
        if spec[-1] in "eEfFgG%":
            from decimal import Decimal, localcontext

            with localcontext() as context:
                context.prec = 60 + len(str(self._numerator))
                value = Decimal(self._numerator) / Decimal(self._denominator)
                return format(value, spec)
        raise ValueError(
            "Invalid format specifier %r for object of type %r"
            % (spec, type(self).__name__)
        )

    def _other(self, other):
        # An operand as numerator and denominator; None for other numbers.
        if isinstance(other, Fraction):
            return other._numerator, other._denominator
        if isinstance(other, int):
            return int(other), 1
        if isinstance(other, numbers.Rational):
            return other.numerator, other.denominator
        return None

    def __add__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: a + b)
        a, b = self._numerator, self._denominator
        return _make(Fraction, a * o[1] + o[0] * b, b * o[1])

    __radd__ = __add__

    def __sub__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: a - b)
        a, b = self._numerator, self._denominator
        return _make(Fraction, a * o[1] - o[0] * b, b * o[1])

    def __rsub__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: b - a)
        return _make(Fraction, *o) - self

    def __mul__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: a * b)
        return _make(Fraction, self._numerator * o[0], self._denominator * o[1])

    __rmul__ = __mul__

    def __truediv__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: a / b)
        return _divide((self._numerator, self._denominator), o)

    def __rtruediv__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: b / a)
        return _divide(o, (self._numerator, self._denominator))

    def __floordiv__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: a // b)
        return (self._numerator * o[1]) // (self._denominator * o[0])

    def __rfloordiv__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: b // a)
        return (o[0] * self._denominator) // (o[1] * self._numerator)

    def __mod__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: a % b)
        return _remainder((self._numerator, self._denominator), o)

    def __rmod__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: b % a)
        return _remainder(o, (self._numerator, self._denominator))

    def __divmod__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: divmod(a, b))
        return self // other, self % other

    def __rdivmod__(self, other):
        o = self._other(other)
        if o is None:
            return _with_inexact(self, other, lambda a, b: divmod(b, a))
        return other // self, other % self

    def __pow__(self, other):
        o = self._other(other)
        if o is None:
            if isinstance(other, (float, complex)):
                return float(self) ** other
            return NotImplemented
        power, root = o
        if root != 1:
            return float(self) ** (power / root)
        n, d = self._numerator, self._denominator
        if power >= 0:
            return _make(Fraction, n**power, d**power)
        if n == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % d**-power)
        return _make(Fraction, d**-power, n**-power)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other**self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other.numerator, other.denominator) ** self
        if self._denominator == 1:
            return other**self._numerator
        return other ** float(self)

    def __pos__(self):
        return _make(Fraction, self._numerator, self._denominator)

    def __neg__(self):
        return _make(Fraction, -self._numerator, self._denominator)

    def __abs__(self):
        return _make(Fraction, abs(self._numerator), self._denominator)

    def __int__(self):
        n, d = self._numerator, self._denominator
        return -(-n // d) if n < 0 else n // d

    __trunc__ = __int__

    def __float__(self):
        return self._numerator / self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, rest = divmod(self._numerator, d)
            if rest * 2 > d or rest * 2 == d and floor % 2:
                return floor + 1
            return floor
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # Equal to the hash of an int or float of the same value.
        if self._denominator == 1:
            return hash(self._numerator)
        value = self._numerator / self._denominator
        if self == value:
            return hash(value)
        return hash((self._numerator, self._denominator))

    def __eq__(self, other):
        o = self._other(other)
        if o is not None:
            return self._numerator == o[0] and self._denominator == o[1]
        if isinstance(other, complex):
            if other.imag != 0:
                return False
            other = other.real
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0 == other
            n, d = other.as_integer_ratio()
            return self._numerator == n and self._denominator == d
        return NotImplemented

    def _compared(self, other):
        # Two integers that compare as the numbers do; None for what does not.
        o = self._other(other)
        if o is None:
            if not isinstance(other, float):
                return None
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0, other
            o = other.as_integer_ratio()
        return self._numerator * o[1], o[0] * self._denominator

    def __lt__(self, other):
        pair = self._compared(other)
        return NotImplemented if pair is None else pair[0] < pair[1]

    def __gt__(self, other):
        pair = self._compared(other)
        return NotImplemented if pair is None else pair[0] > pair[1]

    def __le__(self, other):
        pair = self._compared(other)
        return NotImplemented if pair is None else pair[0] <= pair[1]

    def __ge__(self, other):
        pair = self._compared(other)
        return NotImplemented if pair is None else pair[0] >= pair[1]

    def __bool__(self):
        return self._numerator != 0

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _make(cls, n, d):
    g = _gcd(n, d)
    if d < 0:
        g = -g
    self = object.__new__(cls)
    self._numerator = n // g
    self._denominator = d // g
    return self


def _divide(a, b):
    d = a[1] * b[0]
    if d == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % (a[0] * b[1]))
    return _make(Fraction, a[0] * b[1], d)


def _remainder(a, b):
    return _make(Fraction, (a[0] * b[1]) % (b[0] * a[1]), a[1] * b[1])


def _with_inexact(fraction, other, operate):
    if isinstance(other, (float, complex)):
        return operate(float(fraction), other)
    return NotImplemented
