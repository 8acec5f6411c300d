# closing, suppress, nullcontext, redirect_stdout, the abstract classes.
import io
from contextlib import AbstractContextManager, closing, nullcontext
from contextlib import redirect_stdout, suppress


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as t:
    print(type(t).__name__)
with suppress(KeyError, ValueError):
    {}["k"]
    print("not reached")
with suppress():
    print("fine")
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError:
    print("not suppressed")
with nullcontext(5) as five:
    print(five)
out = io.StringIO()
with redirect_stdout(out):
    print("captured", 1)
print(repr(out.getvalue()))


class Own(AbstractContextManager):
    def __exit__(self, *exc):
        print("own exit")


with Own() as o:
    print(isinstance(o, AbstractContextManager), isinstance(Thing(), AbstractContextManager))
try:
    AbstractContextManager()
except TypeError:
    print("TypeError")
