# CPython's finer exceptions: they catch what MicroPython's classes stand for.
import os


def kind(f, *classes):
    for c in classes:
        try:
            f()
        except c as e:
            print(c.__name__, isinstance(e, c), isinstance(e, c.__mro__[1]) if hasattr(c, "__mro__") else True)
        except Exception as e:
            print("not", c.__name__)


def deep():
    deep()


def unbound():
    print(x)
    x = 1


kind(lambda: open("/no/such"), FileNotFoundError, PermissionError, OSError, IOError)
kind(lambda: os.mkdir("/"), FileExistsError, FileNotFoundError)
kind(lambda: os.listdir("/dev/null"), NotADirectoryError)
kind(lambda: __import__("no_such_module"), ModuleNotFoundError, ImportError)
kind(deep, RecursionError, RuntimeError)
kind(unbound, UnboundLocalError, NameError)
kind(lambda: b"\xff".decode(), UnicodeDecodeError, UnicodeError, ValueError)
kind(lambda: int("x"), UnicodeDecodeError, ValueError)
try:
    raise FileNotFoundError(2, "gone")
except OSError as e:
    print(type(e).__name__, e.errno)
try:
    open("/no/such")
except (PermissionError, FileNotFoundError):
    print("in a tuple")
print(issubclass(ConnectionResetError, ConnectionError), issubclass(ConnectionError, OSError))
print(issubclass(UserWarning, Warning), issubclass(TabError, SyntaxError))


class Missing(FileNotFoundError):
    pass


try:
    raise Missing("x")
except FileNotFoundError as e:
    print(type(e).__name__)
try:
    try:
        open("/no/such")
    except Missing:
        print("wrong")
except OSError:
    print("not a Missing")
