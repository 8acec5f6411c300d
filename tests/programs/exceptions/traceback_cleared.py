# `e.__traceback__ = None` takes the traceback's entries so far away.
import sys

e = ValueError("text")


def f():
    e.__traceback__ = None
    try:
        raise e
    except ValueError:
        pass


try:
    raise e
except ValueError:
    pass
f()
sys.print_exception(e, sys.stdout)
