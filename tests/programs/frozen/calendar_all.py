# calendar: months as text, lists and tables.
import calendar

print(calendar.month(2024, 2), end="")
print(calendar.TextCalendar(6).formatmonth(2023, 10, w=3), end="")
print(calendar.calendar(2024))
print(calendar.monthcalendar(2024, 2), calendar.monthrange(2023, 2), calendar.weekday(2024, 3, 1))
print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2024), list(calendar.day_name)[0], list(calendar.month_abbr))
print(calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.weekheader(3))
c = calendar.Calendar(firstweekday=6)
print(list(c.iterweekdays()), list(c.itermonthdays(2024, 2))[:6], list(c.itermonthdays2(2024, 2))[-2:], list(c.itermonthdays3(2024, 2))[0])
print([str(d) for d in c.itermonthdates(2024, 2)][:2], len(c.yeardayscalendar(2024)), c.monthdatescalendar(2024, 2)[0][4])
print(calendar.HTMLCalendar().formatmonth(2024, 2))
print(len(calendar.HTMLCalendar().formatyear(2024)), calendar.HTMLCalendar().formatyearpage(2024)[:60])
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.month(2024, 9))
for bad in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7)):
    try:
        bad()
    except ValueError as e:
        print(type(e).__name__, e)
