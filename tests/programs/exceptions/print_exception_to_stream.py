# sys.print_exception writes the traceback to a stream.
import io
import sys


def f():
    raise ValueError("into a stream")


out = io.StringIO()
try:
    f()
except ValueError as e:
    sys.print_exception(e, out)
print(repr(out.getvalue()))
