# The line of a failing attribute and of del.
import sys


class C:
    pass


def attribute():
    c = C()
    c.x = 1

    c.y


def item():
    d = {}

    del d["k"]


for f in (attribute, item):
    try:
        f()
    except Exception as e:
        sys.print_exception(e)
