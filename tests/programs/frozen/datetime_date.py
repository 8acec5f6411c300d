# datetime.date: making, showing, arithmetic, calendars, errors.
from datetime import date, timedelta

d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal())
print(d + timedelta(days=366), d - timedelta(1), d - date(2023, 3, 1), (date(2024, 12, 25) - d).days)
print(d.replace(year=2020), d.replace(day=1), d.isoformat(), d.ctime(), tuple(d.timetuple()))
print(d.strftime("%d/%m/%y %A %j %U %W %V"), f"{d:%b %d, %Y}", format(d), d.strftime("%-d.%-m."))
print(date.fromordinal(738000), date.fromisoformat("2024-03-05"), date.fromisoformat("20240305"), date.fromisocalendar(2024, 10, 2))
print(d < date(2025, 1, 1), d == date(2024, 2, 29), d != "x", max(date.min, d), date.max, hash(d) == hash(date(2024, 2, 29)))
print(sorted([date(2024, 1, 2), date(2023, 5, 6), date(2024, 1, 1)])[0], {d: "leap"}[date(2024, 2, 29)])
for bad in (
    lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: date(0, 1, 1), lambda: date.max + timedelta(1),
    lambda: date.fromisoformat("2024-1-1"), lambda: date.fromordinal(0), lambda: date.fromisocalendar(2023, 53, 1),
    lambda: d < 5, lambda: d + 1, lambda: date("2024", 1, 1), lambda: date(2024),
):
    try:
        print(bad())
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
    except TypeError as e:
        print("TypeError")
print(date.today() == date.today(), date.fromtimestamp(86400 * 365).year)
