"""Times as text and back: strftime() and strptime() of time and datetime.

Names are English, as in the C locale.
"""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def day_of_year(year, month, day):
    return _BEFORE_MONTH[month - 1] + (month > 2 and is_leap(year)) + day


def to_ordinal(year, month, day):
    """Days since the last day of the year 0."""
    return days_before_year(year) + day_of_year(year, month, day)


def weekday(year, month, day):
    """0 for Monday."""
    return (to_ordinal(year, month, day) + 6) % 7


def iso_week(year, month, day):
    """The ISO year and week of a day."""
    number = to_ordinal(year, month, day)
    # The Thursday of the same week is in the week's year.
    thursday = number - (number + 6) % 7 + 3
    week_year = year
    if thursday <= days_before_year(year):
        week_year -= 1
    elif thursday > days_before_year(year + 1):
        week_year += 1
    return week_year, (thursday - days_before_year(week_year) - 1) // 7 + 1


class _Values:
    """What the directives of strftime() make of a time."""

    def __init__(self, t, micro, offset, zone):
        self.year, self.month, self.day = t[0], t[1], t[2]
        self.hour, self.minute, self.second = t[3], t[4], t[5]
        self.weekday, self.yearday = t[6], t[7]
        self.micro = micro
        # Text of %z and %Z.
        self.offset = offset
        self.zone = zone

    def __call__(self, c):
        """The text, the width and the padding of a number; None for the unknown."""
        if c in _PARTS:
            return "".join([self._short(d) for d in _PARTS[c]]), 0, ""
        if c in "aA":
            name = DAYS[self.weekday % 7]
            return name if c == "A" else name[:3], 0, ""
        if c in "bBh":
            name = MONTHS[self.month - 1]
            return name if c == "B" else name[:3], 0, ""
        if c in "pP":
            name = "AM" if self.hour % 24 < 12 else "PM"
            return name if c == "p" else name.lower(), 0, ""
        if c == "z":
            return self.offset, 0, ""
        if c == "Z":
            return self.zone, 0, ""
        if c in "nt%":
            return {"n": "\n", "t": "\t", "%": "%"}[c], 0, ""
        if c == "f":
            return str(self.micro), 6, "0"
        number = self._number(c)
        if number is None:
            return None
        return (str(number),) + _WIDTHS.get(c, (2, "0"))

    def _short(self, d):
        # A piece of a composed format: a directive's letter, or text.
        if len(d) == 1 and d.isalpha():
            text, width, pad = self(d)
            return text if not pad else _pad(text, width, pad)
        return d

    def _number(self, c):
        if c in "dHMSmj":
            return {
                "d": self.day,
                "H": self.hour,
                "M": self.minute,
                "S": self.second,
                "m": self.month,
                "j": self.yearday,
            }[c]
        if c in "Yy":
            return self.year if c == "Y" else self.year % 100
        if c == "C":
            return self.year // 100
        if c in "Il":
            return self.hour % 12 or 12
        if c in "ek":
            return self.day if c == "e" else self.hour
        if c in "uw":
            return self.weekday + 1 if c == "u" else (self.weekday + 1) % 7
        if c == "U":
            return (self.yearday + 6 - (self.weekday + 1) % 7) // 7
        if c == "W":
            return (self.yearday + 6 - self.weekday) // 7
        if c in "GgV":
            year, week = iso_week(self.year, self.month, self.day)
            return week if c == "V" else year if c == "G" else year % 100
        if c == "s":
            days = to_ordinal(self.year, self.month, self.day) - 719163
            return days * 86400 + self.hour * 3600 + self.minute * 60 + self.second
        return None


# Formats made of others: directives' letters and text between them.
_PARTS = {
    "c": ("a", " ", "b", " ", "e", " ", "H", ":", "M", ":", "S", " ", "Y"),
    "D": ("m", "/", "d", "/", "y"),
    "F": ("Y", "-", "m", "-", "d"),
    "r": ("I", ":", "M", ":", "S", " ", "p"),
    "R": ("H", ":", "M"),
    "T": ("H", ":", "M", ":", "S"),
    "x": ("m", "/", "d", "/", "y"),
    "X": ("H", ":", "M", ":", "S"),
}

# Width and padding of numbers that are not of two digits with zeros.
_WIDTHS = {
    "C": (0, ""),
    "Y": (0, ""),
    "G": (0, ""),
    "j": (3, "0"),
    "e": (2, " "),
    "k": (2, " "),
    "l": (2, " "),
    "u": (0, ""),
    "w": (0, ""),
    "s": (0, ""),
}


def _pad(text, width, pad):
    return pad * (width - len(text)) + text


def format_time(format, t, micro=None, offset="", zone=""):
    """The text of a nine-tuple; micro is for %f, which only datetime has."""
    values = _Values(t, micro, offset, zone)
    result = []
    i = 0
    n = len(format)
    while i < n:
        j = format.find("%", i)
        if j < 0:
            result.append(format[i:])
            break
        result.append(format[i:j])
        i = j + 1
        # Flags of the C library: no padding, spaces, zeros, capital letters.
        while i < n and format[i] in "-_0^#":
            i += 1
        flags = format[j + 1 : i]
        if i < n and format[i] in "EO":
            i += 1
        c = format[i : i + 1]
        found = None
        if c and not (c == "f" and micro is None):
            found = values(c)
        i += 1
        if found is None:
            result.append(format[j:i])
            continue
        text, width, pad = found
        if "-" in flags:
            pad = ""
        elif "_" in flags and pad:
            pad = " "
        elif "0" in flags and pad:
            pad = "0"
        text = _pad(text, width, pad) if pad else text
        result.append(text.upper() if "^" in flags else text)
    return "".join(result)


# ------------------------------------------------------------------- reading


def _numbers(text, i, width, low, high):
    """The ends and values of a number at a place, the longest first."""
    found = []
    end = i
    while end < len(text) and end - i < width and "0" <= text[end] <= "9":
        end += 1
    for stop in range(end, i, -1):
        value = int(text[i:stop])
        if low <= value <= high:
            found.append((stop, value))
    return found


def _names(text, i, names):
    """The ends and indices of names at a place, in small or capital letters."""
    found = []
    for index, name in enumerate(names):
        if name and text[i : i + len(name)].lower() == name.lower():
            found.append((i + len(name), index))
    return sorted(found, reverse=True)


def _offsets(text, i):
    """The ends and the microseconds of a UTC offset at a place."""
    if text[i : i + 1] in ("Z", "z"):
        return [(i + 1, 0)]
    sign = text[i : i + 1]
    if sign not in ("+", "-") or not sign:
        return []
    digits = _digits(text, i + 1, 2)
    if digits is None:
        return []
    hours = digits
    end = i + 3
    colon = text[end : end + 1] == ":"
    minutes = _digits(text, end + colon, 2)
    if minutes is None or minutes > 59:
        return []
    end += 2 + colon
    seconds = micro = 0
    more = _digits(text, end + colon, 2)
    if more is not None and (not colon or text[end : end + 1] == ":") and more < 60:
        seconds = more
        end += 2 + colon
        if text[end : end + 1] == ".":
            stop = end + 1
            while stop < len(text) and stop - end <= 6 and text[stop].isdigit():
                stop += 1
            if stop > end + 1:
                micro = int((text[end + 1 : stop] + "000000")[:6])
                end = stop
    elif colon and text[end : end + 1] == ":":
        return []
    total = ((hours * 60 + minutes) * 60 + seconds) * 1000000 + micro
    return [(end, -total if sign == "-" else total)]


def _digits(text, i, n):
    part = text[i : i + n]
    if len(part) < n or not all("0" <= c <= "9" for c in part):
        return None
    return int(part)


# Digits and limits of the directives that are numbers.
_RANGES = {
    "d": (2, 1, 31),
    "G": (4, 0, 9999),
    "H": (2, 0, 23),
    "I": (2, 1, 12),
    "j": (3, 1, 366),
    "m": (2, 1, 12),
    "M": (2, 0, 59),
    "S": (2, 0, 61),
    "u": (1, 1, 7),
    "U": (2, 0, 53),
    "V": (2, 0, 53),
    "W": (2, 0, 53),
    "w": (1, 0, 6),
    "y": (2, 0, 99),
    "Y": (4, 0, 9999),
}


def _zone_names():
    try:
        import utime

        names = [n for n in getattr(utime, "tzname", ()) if n]
    except ImportError:
        names = []
    return ["UTC", "GMT"] + [n for n in names if n not in ("UTC", "GMT")]


def _choices(c, text, i):
    """What a directive may be at a place: ends and values."""
    if c in _RANGES:
        width, low, high = _RANGES[c]
        start = i
        if c == "d" and text[i : i + 1] == " ":
            # A day of one digit may have a space before it.
            start = i + 1
            width = 1
        found = _numbers(text, start, width, low, high)
        if c in "yYG":
            # Always all digits.
            found = [f for f in found if f[0] - i == width]
        return found
    if c in "aA":
        return _names(text, i, [d if c == "A" else d[:3] for d in DAYS])
    if c in "bB":
        return _names(text, i, [m if c == "B" else m[:3] for m in MONTHS])
    if c == "p":
        return _names(text, i, ["AM", "PM"])
    if c == "f":
        found = []
        for stop, _ in _numbers(text, i, 6, 0, 999999):
            found.append((stop, int((text[i:stop] + "00000")[:6])))
        return found
    if c == "z":
        return _offsets(text, i)
    if c == "Z":
        return _names(text, i, _zone_names())
    if c == "%":
        return [(i + 1, None)] if text[i : i + 1] == "%" else []
    return None


_COMPOSED = {
    "c": "%a %b %d %H:%M:%S %Y",
    "x": "%m/%d/%y",
    "X": "%H:%M:%S",
}


def _items(format):
    """A format's pieces: ("%", letter), (" ", "") and ("", text)."""
    items = []
    i = 0
    n = len(format)
    while i < n:
        c = format[i]
        i += 1
        if c == "%":
            if i >= n:
                raise ValueError("stray %% in format '%s'" % format)
            c = format[i]
            i += 1
            if _COMPOSED.get(c):
                items.extend(_items(_COMPOSED[c]))
            elif c not in _RANGES and c not in "aAbBpfzZ%":
                raise ValueError(
                    "'%s' is a bad directive in format '%s'" % (c, format)
                )
            else:
                items.append(("%", c))
        elif c.isspace():
            while i < n and format[i].isspace():
                i += 1
            items.append((" ", ""))
        else:
            items.append(("", c))
    return items


def _match(text, i, items, k, found):
    """Where the text that fits the items from k on ends; None where it does not."""
    if k == len(items):
        return i
    kind, c = items[k]
    if kind == "":
        if text[i : i + 1].lower() != c.lower():
            return None
        return _match(text, i + 1, items, k + 1, found)
    if kind == " ":
        end = i
        while end < len(text) and text[end].isspace():
            end += 1
        for stop in range(end, i, -1):
            result = _match(text, stop, items, k + 1, found)
            if result is not None:
                return result
        return None
    for end, value in _choices(c, text, i):
        found[c] = (text[i:end], value)
        result = _match(text, end, items, k + 1, found)
        if result is not None:
            return result
    return None


def parse_time(text, format):
    """Reads a time: a nine-tuple, microseconds, offset in microseconds or None, zone."""
    for value, name in ((text, "0"), (format, "1")):
        if not isinstance(value, str):
            raise TypeError(
                "strptime() argument %s must be str, not %s"
                % (name, type(value))
            )
    items = _items(format)
    found = {}
    end = _match(text, 0, items, 0, found)
    if end is None:
        raise ValueError("time data %r does not match format %r" % (text, format))
    if end != len(text):
        raise ValueError("unconverted data remains: %s" % text[end:])
    return _time_of({c: value for c, (_, value) in found.items()}, found)


def _time_of(v, found):
    year = v.get("Y")
    if year is None and "y" in v:
        year = v["y"] + (1900 if v["y"] >= 69 else 2000)
    hour = v.get("H", 0)
    if "I" in v:
        hour = v["I"] % 12 + (12 if v.get("p") == 1 else 0)
    month = v.get("b", v.get("B"))
    month = v.get("m", 1) if month is None else month + 1
    day = v.get("d", 1)
    week_day = v.get("a", v.get("A"))
    if week_day is None and "w" in v:
        week_day = (v["w"] + 6) % 7
    if week_day is None and "u" in v:
        week_day = v["u"] - 1
    yearday = v.get("j")
    leap_day = False
    if "G" in v or "V" in v:
        year, month, day = _from_iso(v, week_day, yearday)
    else:
        if year is None:
            # 29 February exists in some year.
            leap_day = month == 2 and day == 29
            year = 1904 if leap_day else 1900
        if yearday is None and week_day is not None and ("U" in v or "W" in v):
            yearday = _from_week(year, v, week_day)
            if yearday <= 0:
                year -= 1
                yearday += 366 if is_leap(year) else 365
        if yearday is not None and "m" not in v and "b" not in v and "B" not in v:
            month, day = _from_yearday(year, yearday)
    yearday = day_of_year(year, month, day)
    if day > 28 and day > _month_days(year, month):
        raise ValueError("day is out of range for month")
    week_day = weekday(year, month, day)
    zone = found.get("Z", (None, None))[0]
    daylight = -1
    if zone is not None:
        daylight = 0
    t = (1900 if leap_day else year, month, day, hour, v.get("M", 0), v.get("S", 0))
    return t + (week_day, yearday, daylight), v.get("f", 0), v.get("z"), zone


def _month_days(year, month):
    if month == 2 and is_leap(year):
        return 29
    return (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _from_iso(v, week_day, yearday):
    if yearday is not None:
        raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    if "G" not in v or "V" not in v or week_day is None:
        if "G" in v:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').")
    january4 = to_ordinal(v["G"], 1, 4)
    number = january4 - (january4 + 6) % 7 + (v["V"] - 1) * 7 + week_day
    return from_ordinal(number)


def from_ordinal(number):
    """Year, month and day."""
    n = number - 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month, day = _from_yearday(year, n + 1)
    return year, month, day


def _from_yearday(year, yearday):
    month = min(12, (yearday + 31) // 28)
    while month > 1 and day_of_year(year, month, 1) > yearday:
        month -= 1
    return month, yearday - day_of_year(year, month, 1) + 1


def _from_week(year, v, week_day):
    # Weeks that start on Sunday (%U) or Monday (%W); the first is number 1.
    first = weekday(year, 1, 1)
    if "U" in v:
        first = (first + 1) % 7
        week_day = (week_day + 1) % 7
        week = v["U"]
    else:
        week = v["W"]
    first_week = (7 - first) % 7
    if week == 0:
        return 1 + week_day - first
    return 1 + first_week + 7 * (week - 1) + week_day


# ------------------------------------------------------- what the module time has


def _struct(t):
    import utime

    kind = getattr(utime, "struct_time", tuple)
    return kind(t)


def strftime(format, t=None):
    if t is None:
        import utime

        t = utime.localtime()
    t = tuple(t)
    if not 0 <= t[1] <= 12:
        raise ValueError("month out of range")
    if not 0 <= t[2] <= 31:
        raise ValueError("day of month out of range")
    if not 0 <= t[3] <= 23:
        raise ValueError("hour out of range")
    if not 0 <= t[4] <= 59:
        raise ValueError("minute out of range")
    if not 0 <= t[5] <= 61:
        raise ValueError("seconds out of range")
    if len(t) > 7 and not 0 <= t[7] <= 366:
        raise ValueError("day of year out of range")
    t = (t[0], t[1] or 1, t[2] or 1) + t[3:]
    offset, zone = _local_zone(t)
    return format_time(format, t, None, offset, zone)


def _local_zone(t):
    """The texts of %z and %Z for a local time."""
    import utime

    daylight = len(t) > 8 and t[8] > 0
    names = getattr(utime, "tzname", ("UTC", "UTC"))
    seconds = -getattr(utime, "altzone" if daylight else "timezone", 0)
    sign = "-" if seconds < 0 else "+"
    minutes = abs(seconds) // 60
    return "%s%02d%02d" % (sign, minutes // 60, minutes % 60), names[1 if daylight else 0]


def strptime(string, format="%a %b %d %H:%M:%S %Y"):
    return _struct(parse_time(string, format)[0])


def asctime(t=None):
    if t is None:
        import utime

        t = utime.localtime()
    t = tuple(t)
    return "%s %s %2d %02d:%02d:%02d %d" % (
        DAYS[t[6]][:3],
        MONTHS[t[1] - 1][:3],
        t[2],
        t[3],
        t[4],
        t[5],
        t[0],
    )


def ctime(secs=None):
    import utime

    return asctime(utime.localtime() if secs is None else utime.localtime(secs))
