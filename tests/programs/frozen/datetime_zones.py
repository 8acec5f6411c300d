# datetime: timezone, tzinfo subclasses, conversions.
from datetime import datetime, timedelta, timezone, tzinfo, UTC

east = timezone(timedelta(hours=5, minutes=30), "IST")
west = timezone(-timedelta(hours=8))
print(east, repr(east), west, repr(west), timezone.utc, repr(timezone.utc), UTC is timezone.utc, timezone(timedelta(0)) is UTC)
d = datetime(2024, 1, 31, 23, 0, tzinfo=west)
print(d, repr(d), d.astimezone(UTC), d.astimezone(east), d.utcoffset(), d.tzname(), d.dst(), d.strftime("%z %Z"), d.isoformat())
print(d == d.astimezone(east), d - d.astimezone(UTC), d < datetime(2024, 2, 1, 8, tzinfo=UTC), hash(d) == hash(d.astimezone(east)))
print(d.timestamp(), tuple(d.utctimetuple()), d.replace(tzinfo=None), d.timetz(), d.time())


class Summer(tzinfo):
    """One hour ahead, two from April to September."""

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1 if 4 <= dt.month < 10 else 0)

    def tzname(self, dt):
        return "S" if self.dst(dt) else "W"


z = Summer()
for month in (1, 6):
    x = datetime(2024, month, 1, 12, tzinfo=z)
    print(x, x.tzname(), x.utcoffset(), x.astimezone(UTC), datetime(2024, month, 1, 12, tzinfo=UTC).astimezone(z))
print(datetime(2024, 6, 1, tzinfo=z) - datetime(2024, 1, 1, tzinfo=z), datetime(2024, 6, 1, tzinfo=z) - datetime(2024, 1, 1, tzinfo=UTC))
for bad in (lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: tzinfo().utcoffset(None)):
    try:
        print(bad())
    except (ValueError, TypeError, NotImplementedError) as e:
        print(type(e).__name__)
