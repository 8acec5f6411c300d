# datetime.time and datetime.timedelta.
from datetime import time, timedelta, timezone

t = time(9, 5, 3, 40)
print(t, repr(t), t.isoformat("minutes"), t.replace(hour=23), time(), time.max, t.strftime("%H-%M %p %f"), f"{t:%I}")
print(time.fromisoformat("04:23:01"), time.fromisoformat("T0423"), repr(time.fromisoformat("04:23:01.5+01:30")), time(1) < time(2), time(1) == time(1, 0))
print(bool(time(0)), hash(time(1)) == hash(time(1)), time(1, tzinfo=timezone.utc).utcoffset(), time(1).tzname())
for bad in (lambda: time(25), lambda: time(1, 60), lambda: time.fromisoformat("x"), lambda: time(1) < time(1, tzinfo=timezone.utc), lambda: time(1) < 3):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
a, b = timedelta(days=1, hours=2, minutes=3, seconds=4.5), timedelta(hours=-5)
print(a, repr(a), a.days, a.seconds, a.microseconds, a.total_seconds(), b, repr(b), b.days, b.seconds)
print(a + b, a - b, -a, abs(b), a * 2, 2 * a, a * 0.5, a / 2, a // 7, a / b, a // b, a % b, divmod(a, b), a > b, a == timedelta(1, 7384, 500000))
print(timedelta(weeks=1, milliseconds=1), timedelta(microseconds=-1), timedelta(0.1), timedelta(seconds=1e-7), bool(timedelta()), timedelta(days=1.5, hours=0.25))
print(timedelta.max, timedelta.min, timedelta.resolution, str(timedelta(days=-1, seconds=1)), sum([a, b], timedelta()), hash(a) == hash(timedelta(1, 7384, 500000)))
for bad in (lambda: timedelta(days=1000000000), lambda: a + 1, lambda: timedelta("1"), lambda: a / 0, lambda: a < 1):
    try:
        print(bad())
    except (OverflowError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__)
