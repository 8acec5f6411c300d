# A function that raises for a try of its caller: calls, methods, items, finally.

import sys


def fail(n):
    if n:
        raise ValueError(n)
    return n


def through(n, log):
    try:
        return fail(n)
    finally:
        log.append(n)


class Box:
    def fail(self, n=1):
        raise KeyError(n)


def overflow(n):
    try:
        overflow(n + 1)
    finally:
        pass


def kinds(box, table, log):
    for i in range(8):
        try:
            if i == 0:
                x = fail(1)
            elif i == 1:
                x = through(2, log)
            elif i == 2:
                box.fail()
            elif i == 3:
                fail()
            elif i == 4:
                table["no"]
            elif i == 5:
                x, y = box.missing[3]
            elif i == 6:
                overflow(0)
            else:
                print(fail(0), through(0, log), table["yes"])
        except (ValueError, KeyError, TypeError, AttributeError, RuntimeError) as e:
            print(i, type(e).__name__, e.args[:1])


def unguarded(n):
    fail(n)
    return "not raised"


log = []
kinds(Box(), {"yes": 1}, log)
print(log)
for n in 0, 3:
    try:
        print(unguarded(n))
    except ValueError as e:
        print("caught", e)
try:
    through(4, log)
except ValueError as e:
    sys.print_exception(e, sys.stdout)
