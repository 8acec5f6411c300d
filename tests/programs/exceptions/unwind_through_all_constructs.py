# One exception passes through loops, with, generators and comprehensions.
class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, *rest):
        print("exit", kind.__name__)


def gen():
    try:
        yield from (1 // x for x in (1, 0))
    finally:
        print("gen finally")


def f():
    for _ in range(2):
        with M():
            while True:
                try:
                    return [x for x in gen()]
                finally:
                    print("f finally")


try:
    f()
except ZeroDivisionError:
    print("caught")
