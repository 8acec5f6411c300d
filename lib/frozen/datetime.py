"""datetime: dates, times, and what lies between them, after CPython's documentation."""

import utime
from _timeformat import (
    day_of_year,
    days_before_year,
    format_time,
    from_ordinal,
    is_leap,
    iso_week,
    parse_time,
    to_ordinal,
    weekday,
    _month_days,
)

__all__ = (
    "date",
    "datetime",
    "time",
    "timedelta",
    "timezone",
    "tzinfo",
    "MINYEAR",
    "MAXYEAR",
    "UTC",
)

MINYEAR = 1
MAXYEAR = 9999

_MAX_ORDINAL = 3652059
_DAY_US = 86400000000
# 1 January 1970.
_EPOCH_ORDINAL = 719163


def _integer(value):
    # A number that counts: no floats.
    if isinstance(value, int):
        return value
    method = getattr(type(value), "__index__", None)
    if method is None:
        raise TypeError(
            "'%s' object cannot be interpreted as an integer" % type(value).__name__
        )
    return method(value)


def _check_date(year, month, day):
    year, month, day = _integer(year), _integer(month), _integer(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("year %d is out of range" % year)
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_days(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second = _integer(hour), _integer(minute), _integer(second)
    microsecond = _integer(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(
            "tzinfo argument must be None or of a tzinfo subclass, not type '%s'"
            % type(tz).__name__
        )


def _round(x):
    # To the nearest integer, halves to the even one.
    if isinstance(x, int):
        return x
    whole = int(x // 1)
    rest = x - whole
    if rest > 0.5 or rest == 0.5 and whole % 2:
        whole += 1
    return whole


def _divide(a, b):
    # a / b to the nearest integer, halves to the even one.
    q, r = divmod(a, b)
    r *= 2
    above = r > b if b > 0 else r < b
    if above or r == b and q % 2 == 1:
        q += 1
    return q


class _Ordered:
    """What can be ordered by what `_pair` gives of both, None for strangers."""

    __slots__ = ()

    def __lt__(self, other):
        pair = self._pair(other)
        return NotImplemented if pair is None else pair[0] < pair[1]

    def __le__(self, other):
        pair = self._pair(other)
        return NotImplemented if pair is None else pair[0] <= pair[1]

    def __gt__(self, other):
        pair = self._pair(other)
        return NotImplemented if pair is None else pair[0] > pair[1]

    def __ge__(self, other):
        pair = self._pair(other)
        return NotImplemented if pair is None else pair[0] >= pair[1]


class timedelta(_Ordered):
    """A length of time."""

    __slots__ = ("_us",)

    def __new__(
        cls,
        days=0,
        seconds=0,
        microseconds=0,
        milliseconds=0,
        minutes=0,
        hours=0,
        weeks=0,
    ):
        total = 0
        rest = 0.0
        for value, unit in (
            (weeks, 7 * _DAY_US),
            (days, _DAY_US),
            (hours, 3600000000),
            (minutes, 60000000),
            (seconds, 1000000),
            (milliseconds, 1000),
        ):
            if value:
                if isinstance(value, int):
                    total += value * unit
                elif isinstance(value, float):
                    # What is whole is exact; the fraction is added up.
                    whole = int(value)
                    total += whole * unit
                    rest += (value - whole) * unit
                else:
                    raise TypeError(
                        "unsupported type for timedelta component: "
                        + type(value).__name__
                    )
        if isinstance(microseconds, int):
            total += microseconds
        elif isinstance(microseconds, float):
            whole = int(microseconds)
            total += whole
            rest += microseconds - whole
        else:
            raise TypeError(
                "unsupported type for timedelta microseconds component: "
                + type(microseconds).__name__
            )
        if rest:
            total += _round(rest)
        return cls._of(total)

    @classmethod
    def _of(cls, us):
        if not -999999999 * _DAY_US <= us < 1000000000 * _DAY_US:
            raise OverflowError(
                "days=%d; must have magnitude <= 999999999" % (us // _DAY_US)
            )
        self = object.__new__(cls)
        self._us = us
        return self

    @property
    def days(self):
        return self._us // _DAY_US

    @property
    def seconds(self):
        return self._us % _DAY_US // 1000000

    @property
    def microseconds(self):
        return self._us % 1000000

    def total_seconds(self):
        return self._us / 1000000

    def __repr__(self):
        parts = []
        for name in ("days", "seconds", "microseconds"):
            value = getattr(self, name)
            if value:
                parts.append("%s=%d" % (name, value))
        name = _class_name(self)
        return "%s(%s)" % (name, ", ".join(parts) or "0")

    def __str__(self):
        days = self.days
        minutes, seconds = divmod(self.seconds, 60)
        text = "%d:%02d:%02d" % (minutes // 60, minutes % 60, seconds)
        if days:
            text = "%d day%s, %s" % (days, "" if abs(days) == 1 else "s", text)
        if self.microseconds:
            text += ".%06d" % self.microseconds
        return text

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._us + other._us)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._us - other._us)

    def __rsub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(other._us - self._us)

    def __neg__(self):
        return timedelta._of(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta._of(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._us * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(self._us * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if isinstance(other, int):
            return timedelta._of(self._us // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return timedelta._of(_divide(self._us, other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(self._us * b, a))
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return timedelta._of(self._us % other._us)

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us, other._us)
        return q, timedelta._of(r)

    def __eq__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us == other._us

    def _pair(self, other):
        return (self._us, other._us) if isinstance(other, timedelta) else None

    def __hash__(self):
        return hash(self._us)

    def __bool__(self):
        return self._us != 0

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta._of(1000000000 * _DAY_US - 1)
timedelta.resolution = timedelta(microseconds=1)


def _class_name(self):
    cls = type(self)
    return "datetime." + cls.__qualname__ if _is_ours(cls) else cls.__qualname__


def _is_ours(cls):
    return cls in (timedelta, _date_class, _time_class, datetime, timezone)


def _offset_us(offset, name):
    # What utcoffset() and dst() of a zone may give, in microseconds; None for none.
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(
            "tzinfo.%s() must return None or a timedelta, not '%s'"
            % (name, type(offset).__name__)
        )
    if not -_DAY_US < offset._us < _DAY_US:
        raise ValueError(
            "%s()=%s, must be strictly between -timedelta(hours=24) and "
            "timedelta(hours=24)" % (name, offset)
        )
    return offset._us


def _offset_text(us, colon=":"):
    """+01:00, with seconds and microseconds where it has some; "" for None."""
    if us is None:
        return ""
    sign = "-" if us < 0 else "+"
    minutes, us = divmod(abs(us), 60000000)
    text = "%s%02d%s%02d" % (sign, minutes // 60, colon, minutes % 60)
    if us:
        text += "%s%02d" % (colon, us // 1000000)
        if us % 1000000:
            text += ".%06d" % (us % 1000000)
    return text


class tzinfo:
    """The base of time zones."""

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc() requires a datetime argument")
        if dt.tzinfo is not self:
            raise ValueError("dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc() requires a non-None utcoffset() result")
        daylight = dt.dst()
        if daylight is None:
            raise ValueError("fromutc() requires a non-None dst() result")
        standard = offset - daylight
        if standard:
            dt += standard
            daylight = dt.dst()
            if daylight is None:
                raise ValueError(
                    "fromutc(): dt.dst gave inconsistent results; cannot convert"
                )
        return dt + daylight

    def __reduce__(self):
        args = getattr(self, "__getinitargs__", None)
        state = getattr(self, "__getstate__", None)
        return (
            type(self),
            args() if args is not None else (),
            state() if state is not None else dict(self.__dict__) or None,
        )


class timezone(tzinfo):
    """A zone that is always the same time away from UTC."""

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(
                "timezone() argument 1 must be datetime.timedelta, not "
                + type(offset).__name__
            )
        if name is not None and not isinstance(name, str):
            raise TypeError(
                "timezone() argument 2 must be str, not " + type(name).__name__
            )
        if name is None and not offset._us and hasattr(cls, "utc"):
            return cls.utc
        if not -_DAY_US < offset._us < _DAY_US:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                "timedelta(hours=24), not %r." % (offset,)
            )
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError("%s(dt) argument must be a datetime instance or None" % name)

    def utcoffset(self, dt):
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt):
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset._us) if self._offset else "UTC"

    def dst(self, dt):
        self._check(dt, "dst")
        return None

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance or None")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __eq__(self, other):
        if not isinstance(other, timezone):
            return NotImplemented
        return self._offset == other._offset

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return "%s(%r)" % (_class_name(self), self._offset)
        return "%s(%r, %r)" % (_class_name(self), self._offset, self._name)

    def __str__(self):
        return self.tzname(None)

    def __reduce__(self):
        if self._name is None:
            return timezone, (self._offset,)
        return timezone, (self._offset, self._name)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


class IsoCalendarDate(tuple):
    """year, week and weekday of the ISO calendar."""

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % self[:]


class date(_Ordered):
    """A day."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year, month=None, day=None):
        if month is None and isinstance(year, bytes) and len(year) == 4:
            year, month, day = year[0] * 256 + year[1], year[2], year[3]
        elif month is None or day is None:
            missing = "month" if month is None else "day"
            raise TypeError(
                "function missing required argument '%s' (pos %d)"
                % (missing, 2 if month is None else 3)
            )
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        return self

    @classmethod
    def fromtimestamp(cls, timestamp):
        t = utime.localtime(_whole_seconds(timestamp))
        return cls(t[0], t[1], t[2])

    @classmethod
    def today(cls):
        t = utime.localtime()
        return cls(t[0], t[1], t[2])

    @classmethod
    def fromordinal(cls, ordinal):
        ordinal = _integer(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _MAX_ORDINAL:
            raise ValueError("year is out of range")
        year, month, day = from_ordinal(ordinal)
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = _read_date(date_string)
        if parts is None or parts[3] != len(date_string):
            raise ValueError("Invalid isoformat string: %r" % (date_string,))
        return cls(*parts[:3])

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_iso_calendar(year, week, day))

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    __replace__ = replace

    def toordinal(self):
        return to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year, week = iso_week(self._year, self._month, self._day)
        return IsoCalendarDate((year, week, self.isoweekday()))

    def isoformat(self):
        return "%04d-%02d-%02d" % (self._year, self._month, self._day)

    __str__ = isoformat

    def __repr__(self):
        return "%s(%d, %d, %d)" % (
            _class_name(self),
            self._year,
            self._month,
            self._day,
        )

    def ctime(self):
        return self.strftime("%a %b %e 00:00:00 ") + "%04d" % self._year

    def timetuple(self):
        return _struct(self._tuple() + (0, 0, 0), self, -1)

    def _tuple(self):
        return self._year, self._month, self._day

    def strftime(self, format):
        t = self._tuple() + (0, 0, 0, self.weekday(), _yearday(self), -1)
        return format_time(format, t, 0)

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError("must be str, not %s" % type(spec).__name__)
        return self.strftime(spec) if spec else str(self)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other.days
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, _date_class) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _comparable(self, other):
        return isinstance(other, _date_class) and not isinstance(other, datetime)

    def __eq__(self, other):
        if not self._comparable(other):
            return NotImplemented
        return self._tuple() == other._tuple()

    def _pair(self, other):
        return (self._tuple(), other._tuple()) if self._comparable(other) else None

    def __hash__(self):
        return hash(self._tuple())

    def __reduce__(self):
        return type(self), self._tuple()


date.min = date(MINYEAR, 1, 1)
date.max = date(MAXYEAR, 12, 31)
date.resolution = timedelta(days=1)

# By these names the classes know each other, whatever becomes of the module's names.
_date_class = date


def _yearday(d):
    return day_of_year(d._year, d._month, d._day)


def _struct(t, d, daylight):
    # A nine-tuple of six numbers and a date.
    t = t + (_date_class.weekday(d), _yearday(d), daylight)
    kind = getattr(utime, "struct_time", None)
    if kind is None:
        kind = type(utime.gmtime(0))
        if kind is tuple:
            return t
    try:
        return kind(t)
    except TypeError:
        # A built-in type that cannot be called.
        return t


def _whole_seconds(timestamp):
    if timestamp is None or isinstance(timestamp, (str, bytes)):
        raise TypeError(
            "'%s' object cannot be interpreted as an integer"
            % type(timestamp).__name__
        )
    if timestamp != timestamp:
        raise ValueError("Invalid value NaN (not a number)")
    return int(timestamp // 1)


def _from_iso_calendar(year, week, day):
    year, week, day = _integer(year), _integer(week), _integer(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("Year is out of range: %d" % year)
    first = weekday(year, 1, 1)
    weeks = 53 if first == 3 or first == 2 and is_leap(year) else 52
    if not 1 <= week <= weeks:
        raise ValueError("Invalid week: %d" % week)
    if not 1 <= day <= 7:
        raise ValueError("Invalid weekday: %d (range is [1, 7])" % day)
    january4 = to_ordinal(year, 1, 4)
    monday = january4 - (january4 + 6) % 7
    ordinal = monday + (week - 1) * 7 + day - 1
    if not 0 < ordinal <= _MAX_ORDINAL:
        raise ValueError("year is out of range")
    return from_ordinal(ordinal)


def _digits(text, start, n):
    part = text[start : start + n]
    if len(part) < n or not all("0" <= c <= "9" for c in part):
        return None
    return int(part)


def _read_date(text):
    """Year, month, day and where the date ends; None where there is none."""
    year = _digits(text, 0, 4)
    if year is None:
        return None
    dash = text[4:5] == "-"
    i = 5 if dash else 4
    if text[i : i + 1] == "W":
        week = _digits(text, i + 1, 2)
        if week is None:
            return None
        i += 3
        day = 1
        if dash:
            if text[i : i + 1] == "-":
                day = _digits(text, i + 1, 1)
                i += 2
        elif text[i : i + 1].isdigit():
            day = int(text[i])
            i += 1
        if day is None:
            return None
        return _from_iso_calendar(year, week, day) + (i,)
    month = _digits(text, i, 2)
    i += 2
    if dash:
        if text[i : i + 1] != "-":
            return None
        i += 1
    day = _digits(text, i, 2)
    if month is None or day is None:
        return None
    return year, month, day, i + 2


def _read_clock(text):
    """Hour, minute, second, microsecond and where they end; None for no time."""
    values = []
    i = 0
    colon = False
    for k in range(3):
        number = _digits(text, i, 2)
        if number is None:
            return None
        values.append(number)
        i += 2
        following = text[i : i + 1]
        if k == 0:
            colon = following == ":"
        if not following or following in "+-Z":
            break
        if k == 2:
            break
        if colon:
            if following != ":":
                return None
            i += 1
    micro = 0
    if len(values) == 3 and text[i : i + 1] in (".", ","):
        start = i + 1
        i = start
        while text[i : i + 1].isdigit():
            i += 1
        if i == start:
            return None
        micro = int((text[start:i] + "00000")[:6])
    while len(values) < 3:
        values.append(0)
    return values + [micro, i]


def _read_time(text):
    """The arguments of time(), with the zone; None where the text is none."""
    clock = _read_clock(text)
    if clock is None:
        return None
    hour, minute, second, micro, i = clock
    rest = text[i:]
    if not rest:
        return hour, minute, second, micro, None
    if rest == "Z":
        return hour, minute, second, micro, UTC
    if rest[0] not in "+-":
        return None
    offset = _read_clock(rest[1:])
    if offset is None or offset[4] != len(rest) - 1:
        return None
    hours, minutes, seconds, us, _ = offset
    if minutes > 59 or seconds > 59:
        return None
    total = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=us)
    if rest[0] == "-":
        total = -total
    return hour, minute, second, micro, timezone(total) if total else UTC


def _clock_text(t, timespec):
    hour, minute, second, micro = t
    if timespec == "auto":
        timespec = "microseconds" if micro else "seconds"
    if timespec == "hours":
        return "%02d" % hour
    if timespec == "minutes":
        return "%02d:%02d" % (hour, minute)
    if timespec == "seconds":
        return "%02d:%02d:%02d" % (hour, minute, second)
    if timespec == "milliseconds":
        return "%02d:%02d:%02d.%03d" % (hour, minute, second, micro // 1000)
    if timespec == "microseconds":
        return "%02d:%02d:%02d.%06d" % (hour, minute, second, micro)
    raise ValueError("Unknown timespec value")


class time(_Ordered):
    """A time of a day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(
        cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        clock = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = clock
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromisoformat(cls, time_string):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        text = time_string[1:] if time_string[:1] == "T" else time_string
        parts = _read_time(text)
        if parts is None:
            raise ValueError("Invalid isoformat string: %r" % (time_string,))
        return cls(*parts)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def _clock(self):
        return self._hour, self._minute, self._second, self._microsecond

    def replace(
        self,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None
    ):
        return type(self)(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    __replace__ = replace

    def isoformat(self, timespec="auto"):
        return _clock_text(self._clock(), timespec) + _offset_text(self._utc_us())

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        numbers = [str(n) for n in self._clock()]
        while len(numbers) > 2 and numbers[-1] == "0":
            numbers.pop()
        if self._tzinfo is not None:
            numbers.append("tzinfo=%r" % (self._tzinfo,))
        if self._fold:
            numbers.append("fold=1")
        return "%s(%s)" % (_class_name(self), ", ".join(numbers))

    def strftime(self, format):
        t = (1900, 1, 1) + self._clock()[:3] + (0, 1, -1)
        offset = _offset_text(self._utc_us(), "")
        return format_time(format, t, self._microsecond, offset, self.tzname() or "")

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError("must be str, not %s" % type(spec).__name__)
        return self.strftime(spec) if spec else str(self)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def _utc_us(self):
        return _offset_us(self.utcoffset(), "utcoffset")

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def _order(self, other):
        # What compares; None where one has an offset and the other has not.
        mine, its = self._utc_us(), other._utc_us()
        if mine == its:
            return self._clock(), other._clock()
        if mine is None or its is None:
            return None
        return self._utc_clock(mine), other._utc_clock(its)

    def _utc_clock(self, offset):
        h, m, s, us = self._clock()
        return ((h * 60 + m) * 60 + s) * 1000000 + us - offset

    def __eq__(self, other):
        if not isinstance(other, _time_class):
            return NotImplemented
        pair = self._order(other)
        return pair is not None and pair[0] == pair[1]

    def _pair(self, other):
        if not isinstance(other, _time_class):
            return None
        pair = self._order(other)
        if pair is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return pair

    def __hash__(self):
        offset = self.replace(fold=0)._utc_us() if self._fold else self._utc_us()
        return hash(self._utc_clock(offset or 0))

    def __reduce__(self):
        args = self._clock() + (self._tzinfo,)
        if self._fold:
            return _with_fold, (type(self), args)
        return type(self), args


def _with_fold(cls, args):
    return cls(*args, fold=1)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)

_time_class = time


class datetime(date):
    """A day and a time."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(
        cls,
        year,
        month=None,
        day=None,
        hour=0,
        minute=0,
        second=0,
        microsecond=0,
        tzinfo=None,
        *,
        fold=0
    ):
        if month is None or day is None:
            missing = "month" if month is None else "day"
            raise TypeError(
                "function missing required argument '%s' (pos %d)"
                % (missing, 2 if month is None else 3)
            )
        year, month, day = _check_date(year, month, day)
        clock = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second, self._microsecond = clock
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def _of(cls, ordinal, us, tz, fold=0):
        # From a day's number and the microseconds since its start.
        days, us = divmod(us, _DAY_US)
        ordinal += days
        if not 0 < ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        year, month, day = from_ordinal(ordinal)
        seconds, us = divmod(us, 1000000)
        minutes, seconds = divmod(seconds, 60)
        return cls(
            year, month, day, minutes // 60, minutes % 60, seconds, us, tz, fold=fold
        )

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        us = _timestamp_us(timestamp)
        if tz is not None:
            return tz.fromutc(cls._of(_EPOCH_ORDINAL, us, tz))
        t = utime.localtime(us // 1000000)
        result = cls(t[0], t[1], t[2], t[3], t[4], min(t[5], 59), us % 1000000)
        if us >= _DAY_US:
            # A time that comes twice, when clocks are put back.
            before = utime.localtime(us // 1000000 - 86400)
            offset = _local_us(before) - (us // 1000000 - 86400)
            change = offset - (_local_us(t) - us // 1000000)
            if change > 0:
                earlier = utime.localtime(us // 1000000 - change)
                if tuple(earlier)[:6] == tuple(t)[:6]:
                    return result.replace(fold=1)
        return result

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls._of(_EPOCH_ORDINAL, _timestamp_us(timestamp), None)

    @classmethod
    def now(cls, tz=None):
        ns = utime.time_ns()
        if tz is not None:
            _check_zone(tz)
            return tz.fromutc(cls._of(_EPOCH_ORDINAL, ns // 1000, tz))
        t = utime.localtime(ns // 1000000000)
        micro = ns // 1000 % 1000000
        return cls(t[0], t[1], t[2], t[3], t[4], min(t[5], 59), micro)

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        return cls._of(_EPOCH_ORDINAL, utime.time_ns() // 1000, None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date_class):
            raise TypeError(
                "combine() argument 1 must be datetime.date, not "
                + type(date).__name__
            )
        if not isinstance(time, _time_class):
            raise TypeError(
                "combine() argument 2 must be datetime.time, not "
                + type(time).__name__
            )
        zone = time.tzinfo if tzinfo is True else tzinfo
        clock = (time.hour, time.minute, time.second, time.microsecond)
        return cls(date.year, date.month, date.day, *clock, zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        error = ValueError("Invalid isoformat string: %r" % (date_string,))
        day = _read_date(date_string)
        if day is None:
            raise error
        end = day[3]
        clock = ()
        if end < len(date_string):
            clock = _read_time(date_string[end + 1 :])
            if clock is None:
                raise error
        return cls(*day[:3], *clock)

    @classmethod
    def strptime(cls, date_string, format):
        t, micro, offset, name = parse_time(date_string, format)
        zone = None
        if offset is not None:
            offset = timedelta(microseconds=offset)
            zone = timezone(offset, name) if name else timezone(offset)
            if not offset and not name:
                zone = UTC
        return cls(*t[:6], micro, zone)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def _clock(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _clock_us(self):
        h, m, s, us = self._clock()
        return ((h * 60 + m) * 60 + s) * 1000000 + us

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(*self._clock(), fold=self._fold)

    def timetz(self):
        return _time_class(*self._clock(), self._tzinfo, fold=self._fold)

    def replace(
        self,
        year=None,
        month=None,
        day=None,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
        tzinfo=True,
        *,
        fold=None
    ):
        return type(self)(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    __replace__ = replace

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.utcoffset(self)
        _offset_us(offset, "utcoffset")
        return offset

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.dst(self)
        _offset_us(offset, "dst")
        return offset

    def _utc_us(self):
        offset = self.utcoffset()
        return None if offset is None else offset._us

    def timetuple(self):
        daylight = self.dst()
        flag = -1 if daylight is None else 1 if daylight else 0
        return _struct(self._tuple() + self._clock()[:3], self, flag)

    def utctimetuple(self):
        offset = self.utcoffset()
        utc = self - offset if offset else self
        return _struct(utc._tuple() + utc._clock()[:3], utc, 0)

    def _since_epoch(self):
        # Microseconds since 1970, as if the time were UTC.
        return (self.toordinal() - _EPOCH_ORDINAL) * _DAY_US + self._clock_us()

    def timestamp(self):
        offset = self._utc_us()
        if offset is not None:
            return (self._since_epoch() - offset) / 1000000
        return self._local_seconds() + self._microsecond / 1000000

    def _local_seconds(self):
        # The time in the system's zone; the earlier or later one where it comes twice.
        wanted = self._since_epoch() // 1000000

        def offset(s):
            return _local_us(utime.localtime(s)) - s

        first = wanted - offset(wanted)
        u1 = wanted - offset(first)
        other = u1 + (86400 if self._fold else -86400)
        second = wanted - offset(other)
        if wanted == _local_us(utime.localtime(second)) and second != u1:
            both = (u1, second)
            if wanted != _local_us(utime.localtime(u1)):
                return second
            return max(both) if self._fold else min(both)
        if wanted == _local_us(utime.localtime(u1)):
            return u1
        # A time that is skipped.
        return max(u1, second) if not self._fold else min(u1, second)

    def astimezone(self, tz=None):
        zone = _local_zone(self) if tz is None else tz
        _check_zone(zone)
        mine = self._tzinfo
        offset = None
        if mine is not None:
            offset = self.utcoffset()
        if zone is mine:
            return self
        if offset is None:
            mine = _local_zone(self.replace(tzinfo=None))
            offset = mine._offset
        utc = (self.replace(tzinfo=None) - offset).replace(tzinfo=zone)
        return zone.fromutc(utc)

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode character")
        return "%s%s%s%s" % (
            _date_class.isoformat(self),
            sep,
            _clock_text(self._clock(), timespec),
            _offset_text(self._utc_us()),
        )

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        numbers = [str(n) for n in self._tuple() + self._clock()]
        while len(numbers) > 5 and numbers[-1] == "0":
            numbers.pop()
        if self._tzinfo is not None:
            numbers.append("tzinfo=%r" % (self._tzinfo,))
        if self._fold:
            numbers.append("fold=1")
        return "%s(%s)" % (_class_name(self), ", ".join(numbers))

    def ctime(self):
        return self.strftime("%a %b %e %H:%M:%S ") + "%04d" % self._year

    def strftime(self, format):
        t = self._tuple() + self._clock()[:3]
        t += (self.weekday(), _yearday(self), -1)
        offset = _offset_text(self._utc_us(), "")
        return format_time(format, t, self._microsecond, offset, self.tzname() or "")

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        us = self._clock_us() + other._us
        return type(self)._of(self.toordinal(), us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        us = self._since_epoch() - other._since_epoch()
        mine, its = self._utc_us(), other._utc_us()
        if mine == its or self._tzinfo is other._tzinfo:
            return timedelta._of(us)
        if mine is None or its is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._of(us + its - mine)

    def _comparable(self, other):
        return isinstance(other, datetime)

    def _order(self, other):
        if self._tzinfo is other._tzinfo:
            return self._since_epoch(), other._since_epoch()
        mine, its = self._utc_us(), other._utc_us()
        if (mine is None) != (its is None):
            return None
        return self._since_epoch() - (mine or 0), other._since_epoch() - (its or 0)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return False if isinstance(other, _date_class) else NotImplemented
        pair = self._order(other)
        return pair is not None and pair[0] == pair[1]

    def _pair(self, other):
        if not isinstance(other, _date_class):
            return None
        if not isinstance(other, datetime):
            raise TypeError(
                "can't compare %s to %s"
                % (_class_name(self), _class_name(other))
            )
        pair = self._order(other)
        if pair is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return pair

    def __hash__(self):
        plain = self.replace(fold=0) if self._fold else self
        return hash(plain._since_epoch() - (plain._utc_us() or 0))

    def __reduce__(self):
        args = self._tuple() + self._clock() + (self._tzinfo,)
        if self._fold:
            return _with_fold, (type(self), args)
        return type(self), args


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


def _timestamp_us(timestamp):
    # Seconds as microseconds, rounded as CPython rounds.
    whole = _whole_seconds(timestamp)
    if isinstance(timestamp, int):
        return whole * 1000000
    us = _round((timestamp - whole) * 1e6)
    return whole * 1000000 + us


def _local_us(t):
    # Seconds since 1970 as if a local time were UTC.
    days = to_ordinal(t[0], t[1], t[2]) - _EPOCH_ORDINAL
    return days * 86400 + t[3] * 3600 + t[4] * 60 + t[5]


def _local_zone(d):
    """The system's zone as it is at a time."""
    if d.tzinfo is None:
        seconds = d._local_seconds()
    else:
        seconds = (d._since_epoch() - d._utc_us()) // 1000000
    t = utime.localtime(seconds)
    offset = timedelta(seconds=_local_us(t) - seconds)
    name = getattr(t, "tm_zone", None)
    if name is None:
        names = getattr(utime, "tzname", None)
        name = names[1 if len(t) > 8 and t[8] > 0 else 0] if names else None
    return timezone(offset, name) if name else timezone(offset)
