# datetime.datetime: making, arithmetic, showing, reading.
from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 3, 10, 14, 30, 15, 123456)
print(d, repr(d), d.hour, d.microsecond, d.date(), d.time(), d.isoformat(" ", "milliseconds"))
print(d + timedelta(hours=10), d - timedelta(weeks=1), d - datetime(2024, 1, 1), d.replace(minute=0, second=0, microsecond=0))
print(datetime.combine(date(2020, 1, 2), time(3, 4)), datetime.fromisoformat("2024-03-10T14:30"), datetime.fromisoformat("2011-11-04 00:05:23.283+04:00"))
print(datetime.fromisoformat("20111104T000523Z"), datetime.fromisoformat("2024-W10-7T12"), datetime.min, datetime.max)
for fmt in ("%Y-%m-%d %H:%M:%S", "%d %b %Y %I:%M %p", "%a %A %B %j", "%c", "%x %X", "%f %%", "%D %T %R", "%e|%k|%l", "%G-W%V-%u", "%s"[:0]):
    print(fmt, "->", d.strftime(fmt))
for text, fmt in (
    ("2024-02-29 23:59:59", "%Y-%m-%d %H:%M:%S"), ("Mar 5 98 07:08 PM", "%b %d %y %I:%M %p"), ("10/Oct/2000:13:55:36 -0700", "%d/%b/%Y:%H:%M:%S %z"),
    ("Tuesday 5 march 2024", "%A %d %B %Y"), ("065 2024", "%j %Y"), ("20240305T0607", "%Y%m%dT%H%M"), ("12:34:56.789", "%H:%M:%S.%f"), ("2024 10 1", "%Y %U %w"),
):
    print(repr(datetime.strptime(text, fmt)))
for text, fmt in (("2024-13-01", "%Y-%m-%d"), ("2024-01-01x", "%Y-%m-%d"), ("x", "%H"), ("30 Feb 2024", "%d %b %Y"), ("1", "%Q"), ("1", "%")):
    try:
        print(datetime.strptime(text, fmt))
    except ValueError as e:
        print(e)
print(datetime(2024, 1, 1) < datetime(2024, 1, 2), datetime(2024, 1, 1) == date(2024, 1, 1), isinstance(d, date), d.timetuple()[:6], d.isocalendar()[1])
u = datetime(2024, 3, 10, 14, 30, tzinfo=timezone.utc)
print(u.timestamp(), datetime.fromtimestamp(u.timestamp(), timezone.utc), datetime.fromtimestamp(1.5, timezone.utc), datetime.utcfromtimestamp(-1))
print((datetime.now() - datetime.today()).days in (0, -1), datetime.now(timezone.utc).tzinfo)
for bad in (lambda: datetime(2024, 1, 1, 24), lambda: d < date(2024, 1, 1), lambda: d - u, lambda: d < u, lambda: datetime.max + timedelta(1), lambda: datetime.fromisoformat("nope")):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
print(d == u, datetime(2024, 1, 1, fold=1).fold, datetime(2024, 1, 1, fold=1))
