"""decimal: decimal numbers of any precision, after CPython's documentation.

DivisionByZero is a ZeroDivisionError and no DecimalException (classes here have one
built-in base). Left out: exp, ln, log10, powers that are no whole numbers, signalling NaN, the logical
operations, and flags of a context (its traps are InvalidOperation, DivisionByZero and
Overflow, always on).
"""

import re

__all__ = [
    "Context",
    "Decimal",
    "DecimalException",
    "DefaultContext",
    "DivisionByZero",
    "Inexact",
    "InvalidOperation",
    "Overflow",
    "Rounded",
    "getcontext",
    "localcontext",
    "setcontext",
]

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
__all__ += [name for name in globals() if name.startswith("ROUND_")]
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
HAVE_THREADS = HAVE_CONTEXTVAR = False


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(ZeroDivisionError):
    pass


class DivisionUndefined(InvalidOperation):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact):
    pass


class Underflow(Inexact):
    pass


class FloatOperation(DecimalException):
    pass


class Context:
    def __init__(
        self,
        prec=28,
        rounding=ROUND_HALF_EVEN,
        Emin=-999999,
        Emax=999999,
        capitals=1,
        clamp=0,
        flags=None,
        traps=None,
    ):
        self.prec = prec
        self.rounding = rounding
        self.Emin, self.Emax = Emin, Emax
        self.capitals, self.clamp = capitals, clamp
        self.flags = {}
        self.traps = {InvalidOperation: True, DivisionByZero: True, Overflow: True}

    def __setattr__(self, name, value):
        if name == "prec" and (not isinstance(value, int) or value < 1):
            raise ValueError("valid range for prec is [1, MAX_PREC]")
        if name == "rounding" and value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  %s" % (_ROUNDINGS,))
        object.__setattr__(self, name, value)

    def copy(self):
        return Context(
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp
        )

    __copy__ = copy

    def clear_flags(self):
        self.flags = {}

    clear_traps = clear_flags

    def create_decimal(self, num="0"):
        return Decimal(num)._fixed(self)

    def plus(self, a):
        return Decimal(a)._fixed(self)

    def add(self, a, b):
        return Decimal(a)._add(Decimal(b), self)

    def subtract(self, a, b):
        return Decimal(a)._add(-Decimal(b), self)

    def multiply(self, a, b):
        return Decimal(a)._multiply(Decimal(b), self)

    def divide(self, a, b):
        return Decimal(a)._divide(Decimal(b), self)

    def sqrt(self, a):
        return Decimal(a).sqrt(self)

    def quantize(self, a, b):
        return Decimal(a).quantize(b, context=self)

    def power(self, a, b):
        return Decimal(a)._power(Decimal(b), self)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def __repr__(self):
        return (
            "Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, "
            "flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])"
            % (
                self.prec,
                self.rounding,
                self.Emin,
                self.Emax,
                self.capitals,
                self.clamp,
            )
        )


_ROUNDINGS = (
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_UP,
    ROUND_DOWN,
    ROUND_HALF_UP,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_05UP,
)
DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP)
ExtendedContext = Context(9)
_current = [DefaultContext.copy()]


def getcontext():
    return _current[-1]


def setcontext(context):
    _current[-1] = context


class localcontext:
    def __init__(self, ctx=None, **kwargs):
        self._context = (getcontext() if ctx is None else ctx).copy()
        for name in kwargs:
            setattr(self._context, name, kwargs[name])

    def __enter__(self):
        _current.append(self._context)
        return self._context

    def __exit__(self, *exc_info):
        _current.pop()


_NUMBER = re.compile(r"([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?$")
_SPECIAL = re.compile(r"([-+]?)(inf|infinity|nan)$")


def _parts_of_text(text):
    text = text.strip().replace("_", "")
    found = _NUMBER.match(text)
    if found:
        sign, whole, fraction, alone, exponent = found.groups()
        fraction = (alone if whole is None else fraction) or ""
        coefficient = int((whole or "") + fraction)
        return sign == "-", coefficient, int(exponent or 0) - len(fraction), ""
    found = _SPECIAL.match(text.lower())
    if found is None:
        raise InvalidOperation([ConversionSyntax])
    return found.group(1) == "-", 0, 0, "n" if found.group(2) == "nan" else "F"


def _parts_of_float(x):
    if x != x:
        return False, 0, 0, "n"
    if x in (float("inf"), float("-inf")):
        return x < 0, 0, 0, "F"
    sign = str(x).startswith("-")
    x = abs(x)
    halves = 0
    # Doubled until it is whole; each half is five tenths.
    while x != int(x):
        x *= 2
        halves += 1
    return sign, int(x) * 5**halves, -halves, ""


class Decimal:
    def __new__(cls, value="0", context=None):
        self = object.__new__(cls)
        if isinstance(value, Decimal):
            parts = value._sign, value._int, value._exp, value._kind
        elif isinstance(value, str):
            parts = _parts_of_text(value)
        elif isinstance(value, int):
            parts = value < 0, abs(int(value)), 0, ""
        elif isinstance(value, float):
            parts = _parts_of_float(value)
        elif isinstance(value, (tuple, list)):
            parts = _parts_of_tuple(value)
        else:
            raise TypeError(
                "conversion from %s to Decimal is not supported" % type(value).__name__
            )
        self._sign, self._int, self._exp, self._kind = parts
        return self

    def __init__(self, value="0", context=None):
        pass

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError("argument must be int or float")
        return cls(f)

    # Kinds.

    def is_nan(self):
        return self._kind == "n"

    is_qnan = is_nan

    def is_snan(self):
        return False

    def is_infinite(self):
        return self._kind == "F"

    def is_finite(self):
        return not self._kind

    def is_zero(self):
        return not self._kind and not self._int

    def is_signed(self):
        return bool(self._sign)

    def is_normal(self, context=None):
        return not self._kind and self._int != 0

    def __bool__(self):
        return bool(self._kind) or self._int != 0

    def as_tuple(self):
        exponent = self._exp if not self._kind else self._kind
        digits = () if self._kind == "n" else tuple([int(d) for d in str(self._int)])
        return _tuple_type()(int(self._sign), digits, exponent)

    def as_integer_ratio(self):
        if self._kind == "n":
            raise ValueError("cannot convert NaN to integer ratio")
        if self._kind:
            raise OverflowError("cannot convert Infinity to integer ratio")
        import math

        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10**self._exp, 1
        d = 10**-self._exp
        common = math.gcd(n, d)
        return n // common, d // common

    def adjusted(self):
        return 0 if self._kind else self._exp + len(str(self._int)) - 1

    # Rounding.

    def _fixed(self, context=None):
        context = context or getcontext()
        if self._kind:
            return self
        excess = len(str(self._int)) - context.prec
        result = self
        if excess > 0:
            result = self._to_exponent(self._exp + excess, context.rounding)
            if len(str(result._int)) > context.prec:
                result = _made(result._sign, result._int // 10, result._exp + 1)
        if result._int and result.adjusted() > context.Emax:
            raise Overflow([Overflow, Inexact, Rounded])
        return result

    def _to_exponent(self, exponent, rounding):
        if exponent <= self._exp:
            return _made(self._sign, self._int * 10 ** (self._exp - exponent), exponent)
        scale = 10 ** (exponent - self._exp)
        whole, rest = divmod(self._int, scale)
        if rest and _goes_up(rounding, self._sign, whole, rest * 2, scale):
            whole += 1
        return _made(self._sign, whole, exponent)

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _decimal(exp)
        if self._kind or exp._kind:
            if self._kind == "n" or exp._kind == "n":
                return _made(False, 0, 0, "n")
            if self._kind and exp._kind:
                return self
            raise InvalidOperation([InvalidOperation])
        result = self._to_exponent(exp._exp, rounding or context.rounding)
        if len(str(result._int)) > context.prec:
            raise InvalidOperation([InvalidOperation])
        return result

    def to_integral_value(self, rounding=None, context=None):
        if self._kind or self._exp >= 0:
            return self
        return self._to_exponent(0, rounding or (context or getcontext()).rounding)

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        result = self._fixed(context)
        if result._kind:
            return result
        if not result._int:
            return _made(result._sign, 0, 0)
        n, exponent = result._int, result._exp
        while n % 10 == 0:
            n //= 10
            exponent += 1
        return _made(result._sign, n, exponent)

    def same_quantum(self, other, context=None):
        other = _decimal(other)
        return self._kind == other._kind and (bool(self._kind) or self._exp == other._exp)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return self._whole(ROUND_HALF_EVEN)
        return self.quantize(_made(False, 1, -ndigits), ROUND_HALF_EVEN)

    def _whole(self, rounding):
        if self._kind == "n":
            raise ValueError("cannot convert NaN to integer")
        if self._kind:
            raise OverflowError("cannot convert Infinity to integer")
        result = self._to_exponent(0, rounding) if self._exp < 0 else self
        n = result._int * 10**result._exp
        return -n if self._sign else n

    def __int__(self):
        return self._whole(ROUND_DOWN)

    __trunc__ = __int__

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    def __float__(self):
        if self._kind == "n":
            return float("nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    # Signs.

    def __neg__(self):
        return self.copy_negate()._fixed() if self else abs(self)

    def __pos__(self):
        return self._fixed() if self else abs(self)

    def __abs__(self):
        return self.copy_abs()._fixed()

    def copy_abs(self):
        return _made(False, self._int, self._exp, self._kind)

    def copy_negate(self):
        return _made(not self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return _made(_decimal(other)._sign, self._int, self._exp, self._kind)

    def conjugate(self):
        return self

    # Arithmetic.

    def _special(self, other):
        # NaN where one of the two is.
        if self._kind == "n":
            return self
        return other if other._kind == "n" else None

    def _add(self, other, context=None):
        context = context or getcontext()
        found = self._special(other)
        if found is not None:
            return found
        if self._kind or other._kind:
            if self._kind and other._kind and self._sign != other._sign:
                raise InvalidOperation([InvalidOperation])
            return self if self._kind else other
        exponent = min(self._exp, other._exp)
        a = self._int * 10 ** (self._exp - exponent)
        b = other._int * 10 ** (other._exp - exponent)
        total = (-a if self._sign else a) + (-b if other._sign else b)
        sign = total < 0
        if not total:
            sign = self._sign and other._sign
            if self._sign != other._sign and context.rounding == ROUND_FLOOR:
                sign = True
        return _made(sign, abs(total), exponent)._fixed(context)

    def _multiply(self, other, context=None):
        found = self._special(other)
        if found is not None:
            return found
        sign = self._sign != other._sign
        if self._kind or other._kind:
            if not self or not other:
                raise InvalidOperation([InvalidOperation])
            return _made(sign, 0, 0, "F")
        n = self._int * other._int
        return _made(sign, n, self._exp + other._exp)._fixed(context)

    def _divide(self, other, context=None):
        context = context or getcontext()
        found = self._special(other)
        if found is not None:
            return found
        sign = self._sign != other._sign
        if self._kind:
            if other._kind:
                raise InvalidOperation([InvalidOperation])
            return _made(sign, 0, 0, "F")
        if other._kind:
            return _made(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                raise InvalidOperation([DivisionUndefined])
            raise DivisionByZero([DivisionByZero])
        exponent = self._exp - other._exp
        if not self._int:
            return _made(sign, 0, exponent)._fixed(context)
        shift = len(str(other._int)) - len(str(self._int)) + context.prec + 1
        exponent -= shift
        if shift >= 0:
            n, rest = divmod(self._int * 10**shift, other._int)
        else:
            n, rest = divmod(self._int, other._int * 10**-shift)
        if rest:
            # A digit that only says that there is more.
            if n % 5 == 0:
                n += 1
        else:
            ideal = self._exp - other._exp
            while exponent < ideal and n % 10 == 0:
                n //= 10
                exponent += 1
        return _made(sign, n, exponent)._fixed(context)

    def _divide_whole(self, other):
        # The whole quotient and the remainder, of numbers that are finite.
        exponent = min(self._exp, other._exp)
        a = self._int * 10 ** (self._exp - exponent)
        b = other._int * 10 ** (other._exp - exponent)
        n, rest = divmod(a, b)
        if n >= 10 ** getcontext().prec:
            raise InvalidOperation([InvalidOperation])
        quotient = _made(self._sign != other._sign, n, 0)
        return quotient, _made(self._sign, rest, exponent)._fixed()

    def _divmod(self, other):
        found = self._special(other)
        if found is not None:
            return found, found
        if self._kind:
            raise InvalidOperation([InvalidOperation])
        if other._kind:
            return _made(self._sign != other._sign, 0, 0), self._fixed()
        if not other._int:
            raise InvalidOperation([InvalidOperation])
        return self._divide_whole(other)

    def _floor(self, other):
        if self._int and not self._kind and other.is_zero():
            raise DivisionByZero([DivisionByZero])
        return self._divmod(other)[0]

    def _power(self, other, context=None):
        context = context or getcontext()
        found = self._special(other)
        if found is not None:
            return found
        if other._kind or other != other.to_integral_value():
            if not other._kind and other == _HALF and not self._sign:
                return self._root(context)
            raise NotImplementedError("decimal: only powers of whole numbers")
        n = int(other)
        if not self:
            if n == 0:
                raise InvalidOperation([InvalidOperation])
        sign = self._sign and n % 2 == 1
        if not self:
            return _made(sign, 0, 0, "F" if n < 0 else "")
        if self._kind:
            return _ONE if n == 0 else _made(sign, 0, 0, "F" if n > 0 else "")
        wide = context.copy()
        wide.prec += other.adjusted() + 3
        wide.rounding = ROUND_HALF_EVEN
        base = self
        if n < 0:
            if _made(0, self._int, self._exp) == 1:
                return _made(sign, 1, 0)
            wide.prec += 1
            base = _ONE._divide(self, wide)
        return base._whole_power(abs(n), wide)._fixed(context)

    # self ** 0.5 has all digits that the precision allows, zeros among them.
    def _root(self, context):
        root = self.sqrt(context)
        if root._kind:
            return root
        if not root._int:
            return _made(0, 0, 0)
        missing = max(0, context.prec - len(str(root._int)))
        return _made(0, root._int * 10**missing, root._exp - missing)

    # Rounds each product as CPython's C code does, so that its last digits come out.
    def _whole_power(self, n, context):
        if n == 0:
            return _ONE
        result = self
        for bit in bin(n)[3:]:
            result = result._multiply(result, context)
            if bit == "1":
                result = result._multiply(self, context)
        return result

    def sqrt(self, context=None):
        context = context or getcontext()
        if self._kind == "n":
            return self
        if self and self._sign:
            raise InvalidOperation([InvalidOperation])
        if self._kind:
            return self
        if not self._int:
            return _made(self._sign, 0, self._exp >> 1)
        import math

        n, exponent = self._int, self._exp
        if exponent & 1:
            n *= 10
            exponent -= 1
        digits = context.prec + 1
        shift = max(0, digits - (len(str(n)) + 1) // 2)
        n *= 100**shift
        root = math.isqrt(n)
        exponent = exponent // 2 - shift
        if root * root != n:
            if root % 5 == 0:
                root += 1
        else:
            ideal = self._exp >> 1
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
        wide = context.copy()
        wide.rounding = ROUND_HALF_EVEN
        return _made(False, root, exponent)._fixed(wide)

    def fma(self, other, third, context=None):
        exact = Context(prec=100000)
        return self._multiply(_decimal(other), exact)._add(_decimal(third), context)

    def scaleb(self, other, context=None):
        return _made(self._sign, self._int, self._exp + int(other), self._kind)

    def remainder_near(self, other, context=None):
        other = _decimal(other)
        quotient = self._divide(other).to_integral_value(ROUND_HALF_EVEN)
        return self._add(-(quotient * other))

    def _not_offered(self, *args):
        raise NotImplementedError("decimal: exp and logarithms are not offered")

    exp = ln = log10 = logb = _not_offered

    # Comparison.

    def _compare(self, other):
        # -1, 0 or 1, or None where one is no number.
        if self._kind == "n" or other._kind == "n":
            return None
        a = self._rank()
        b = other._rank()
        if a != b or self._kind:
            return (a > b) - (a < b)
        exponent = min(self._exp, other._exp)
        x = self._int * 10 ** (self._exp - exponent)
        y = other._int * 10 ** (other._exp - exponent)
        if self._sign:
            x, y = y, x
        return (x > y) - (x < y)

    def _rank(self):
        if self._kind:
            return -2 if self._sign else 2
        if not self._int:
            return 0
        return -1 if self._sign else 1

    def compare(self, other, context=None):
        result = self._compare(_decimal(other))
        return _made(False, 0, 0, "n") if result is None else Decimal(result)

    def _order(self, other):
        # Equal numbers by sign and exponent; a NaN is above all.
        result = self._compare(other)
        if result is None:
            return (self._kind == "n") - (other._kind == "n")
        if result:
            return result
        if self._sign != other._sign:
            return -1 if self._sign else 1
        a, b = self._exp, other._exp
        if self._sign:
            a, b = b, a
        return (a > b) - (a < b)

    def compare_total(self, other, context=None):
        return Decimal(self._order(_decimal(other)))

    def max(self, other, context=None):
        return self._chosen(_decimal(other), 1)._fixed(context)

    def min(self, other, context=None):
        return self._chosen(_decimal(other), -1)._fixed(context)

    def _chosen(self, other, wanted):
        # A NaN counts for nothing beside a number.
        if self._kind == "n" or other._kind == "n":
            return other if self._kind == "n" else self
        return other if self._order(other) == -wanted else self

    def __hash__(self):
        if self._kind == "n":
            return id(self)
        if self._kind:
            return hash(float("-inf" if self._sign else "inf"))
        if self == self.to_integral_value():
            return hash(int(self))
        return hash(float(self))

    # Text.

    def __str__(self):
        return self._text(getcontext().capitals)

    def _text(self, capitals):
        sign = "-" if self._sign else ""
        if self._kind:
            return sign + ("NaN" if self._kind == "n" else "Infinity")
        digits, exponent = str(self._int), self._exp
        left = exponent + len(digits)
        point = left if exponent <= 0 and left > -6 else 1
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        if left != point:
            text += "%s%+d" % ("E" if capitals else "e", left - point)
        return sign + text

    def to_eng_string(self, context=None):
        return str(self)

    def __repr__(self):
        return "Decimal('%s')" % self

    def __format__(self, spec):
        found = _FORMAT.match(spec)
        if found is None:
            raise ValueError("invalid format string")
        fill, align, sign, zero, width, comma, precision, kind = found.groups()

        precision = None if precision is None else int(precision)
        if self._kind:
            text, kind = self.copy_abs()._text(1), ""
        else:
            text = _formatted(self.copy_abs(), precision, kind)
        before = "-" if self._sign else "" if sign in (None, "-") else sign
        whole, point, rest = text.partition(".")
        if comma and whole.isdigit():
            groups = []
            while len(whole) > 3:
                groups.insert(0, whole[-3:])
                whole = whole[:-3]
            text = comma.join([whole] + groups) + point + rest
        room = int(width or 0) - len(before) - len(text)
        if room <= 0:
            return before + text
        if zero and not align:
            return before + "0" * room + text
        fill, align = fill or " ", align or ">"
        if align == "<":
            return before + text + fill * room
        if align == "=":
            return before + fill * room + text
        if align == "^":
            return fill * (room // 2) + before + text + fill * (room - room // 2)
        return fill * room + before + text

    def __reduce__(self):
        return Decimal, (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))


_FORMAT = re.compile(
    r"(?:(.)?([<>=^]))?([-+ ])?(0)?(\d+)?([,_])?(?:\.(\d+))?([eEfFgGn%])?$"
)


def _formatted(value, precision, kind):
    rounding = getcontext().rounding
    if kind == "%":
        value = _made(False, value._int, value._exp + 2)
        places = -value._exp if precision is None else precision
        return value._to_exponent(-max(0, places), rounding)._plain() + "%"
    if kind in ("f", "F"):
        places = max(0, -value._exp) if precision is None else precision
        return value._to_exponent(-places, rounding)._plain()
    if kind in ("e", "E"):
        if precision is not None:
            value = value._to_exponent(value.adjusted() - precision, rounding)
            if len(str(value._int)) > precision + 1:
                value = _made(False, value._int // 10, value._exp + 1)
        digits = str(value._int)
        text = digits[0] + ("." + digits[1:] if digits[1:] else "")
        return "%s%s%+d" % (text, kind, value._exp + len(digits) - 1)
    if precision is not None:
        exact = Context(max(1, precision), rounding)
        value = value._fixed(exact)
    return value._text(kind != "g")


def _plain(self):
    digits = str(self._int)
    if self._exp >= 0:
        return digits + "0" * self._exp
    digits = "0" * (1 - self._exp - len(digits)) + digits
    return digits[: self._exp] + "." + digits[self._exp :]


Decimal._plain = _plain


def _parts_of_tuple(value):
    sign, digits, exponent = value
    if exponent in ("F", "n"):
        return bool(sign), 0, 0, exponent
    coefficient = 0
    for digit in digits:
        coefficient = coefficient * 10 + digit
    return bool(sign), coefficient, exponent, ""


_tuples = []


def _tuple_type():
    if not _tuples:
        from collections import namedtuple

        _tuples.append(namedtuple("DecimalTuple", ("sign", "digits", "exponent")))
    return _tuples[0]


def _made(sign, coefficient, exponent, kind=""):
    self = object.__new__(Decimal)
    self._sign, self._int, self._exp, self._kind = bool(sign), coefficient, exponent, kind
    return self


def _goes_up(rounding, sign, whole, doubled, scale):
    if rounding == ROUND_HALF_EVEN:
        return doubled > scale or doubled == scale and whole & 1
    if rounding == ROUND_HALF_UP:
        return doubled >= scale
    if rounding == ROUND_HALF_DOWN:
        return doubled > scale
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return sign
    return whole % 5 == 0


def _decimal(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)


_ONE = _made(False, 1, 0)
_HALF = _made(False, 5, -1)


def _operator(name, function):
    # A method and the reflected one; only int and Decimal mix.
    def method(self, other, *rest):
        if not isinstance(other, (Decimal, int)):
            return NotImplemented
        return function(self, _decimal(other))

    def reflected(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return function(_decimal(other), self)

    setattr(Decimal, "__%s__" % name, method)
    setattr(Decimal, "__r%s__" % name, reflected)


_operator("add", lambda a, b: a._add(b))
_operator("sub", lambda a, b: a._add(b.copy_negate()))
_operator("mul", lambda a, b: a._multiply(b))
_operator("truediv", lambda a, b: a._divide(b))
_operator("floordiv", lambda a, b: a._floor(b))
_operator("mod", lambda a, b: a._divmod(b)[1])
_operator("divmod", lambda a, b: a._divmod(b))
_operator("pow", lambda a, b: a._power(b))


def _comparison(name, holds, is_equality):
    def method(self, other):
        if isinstance(other, float):
            other = Decimal(other)
        elif not isinstance(other, (Decimal, int)):
            return NotImplemented
        result = self._compare(_decimal(other))
        if result is None and not is_equality:
            raise InvalidOperation([InvalidOperation])
        return holds(result)

    setattr(Decimal, "__%s__" % name, method)


_comparison("eq", lambda c: c == 0, True)
_comparison("ne", lambda c: c != 0, True)
_comparison("lt", lambda c: c < 0, False)
_comparison("le", lambda c: c <= 0, False)
_comparison("gt", lambda c: c > 0, False)
_comparison("ge", lambda c: c >= 0, False)
