# contextmanager: values, exceptions, use as a decorator, misuse.
from contextlib import ContextDecorator, contextmanager


@contextmanager
def tag(name):
    print("<%s>" % name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("</%s>" % name)


with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("out")
except KeyError as e:
    print("KeyError", e.args)


@tag("d")
def function(x):
    """Text."""
    return x + 1


print(function(1), function(2), function.__name__)


@contextmanager
def no_yield():
    return
    yield


@contextmanager
def two():
    yield 1
    yield 2


for bad in (no_yield, two):
    try:
        with bad():
            pass
    except RuntimeError as e:
        print("RuntimeError:", e)


@contextmanager
def again():
    try:
        yield 1
    except ValueError:
        yield 2


try:
    with again():
        raise ValueError("swallowed?")
except RuntimeError as e:
    print("RuntimeError:", e)


@contextmanager
def replaces():
    try:
        yield
    except ValueError:
        raise TypeError("other")


try:
    with replaces():
        raise ValueError
except TypeError as e:
    print("TypeError:", e)


class Managed(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__)
        return False


@Managed()
def g():
    print("body")


g()
try:
    with tag("stop"):
        raise StopIteration("s")
except StopIteration as e:
    print("StopIteration", e)
