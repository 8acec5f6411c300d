# Wrong numbers and types of values in % formatting.
cases = [
    "'%s' % ()", "'%s %s' % (1,)", "'%s' % (1, 2)", "'a' % 1", "'%d' % 'x'",
    "'%d' % None", "'%f' % 's'",
]
cases += [
    "'%(a)s' % {}", "'%(a)s' % 1", "'%(a' % {}", "'%' % 1", "'%z' % 1",
    "'%c' % 'ab'", "'%x' % 1.5",
]
for case in cases:
    try:
        print(case, repr(eval(case)))
    except Exception as e:
        print(case, type(e).__name__, e)
