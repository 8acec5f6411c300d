# Dict and set comprehensions and generator expressions in tracebacks.
import sys


def show(f):
    try:
        f()
    except ZeroDivisionError as e:
        sys.print_exception(e)


show(lambda: {x: 1 // x for x in (1, 0)})
show(lambda: {1 // x for x in (0,)})
show(lambda: list(1 // x for x in (0,)))
show(lambda: [[y // 0 for y in (x,)] for x in (1,)])
