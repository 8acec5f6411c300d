# ExitStack: order, callbacks, exceptions, pop_all.
from contextlib import ExitStack, contextmanager


@contextmanager
def cm(name, swallow=False):
    print("enter", name)
    try:
        yield name
    except Exception as e:
        print(name, "sees", type(e).__name__)
        if not swallow:
            raise
    finally:
        print("exit", name)


with ExitStack() as stack:
    print([stack.enter_context(cm(n)) for n in "ab"])
    stack.callback(print, "callback", sep="-")

    @stack.callback
    def decorated():
        print("decorated")

    stack.push(lambda *exc: print("pushed", exc))
with ExitStack() as stack:
    stack.enter_context(cm("outer"))
    stack.enter_context(cm("inner", swallow=True))
    raise ValueError
print("after")
try:
    with ExitStack() as stack:
        stack.enter_context(cm("one"))
        stack.callback(lambda: 1 / 0)
        raise KeyError
except ZeroDivisionError as e:
    print("ZeroDivisionError")
with ExitStack() as stack:
    stack.enter_context(cm("kept"))
    saved = stack.pop_all()
print("still open")
saved.close()
try:
    with ExitStack() as stack:
        stack.enter_context(5)
except TypeError:
    print("TypeError")
