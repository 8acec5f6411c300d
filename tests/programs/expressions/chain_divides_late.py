# The operators of a chain run from the left: a division by zero comes after
# what stands before it.
class Loud:
    def __add__(self, other):
        print("add", other)
        return self

    def __radd__(self, other):
        print("radd", other)
        return self


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)


w = 0
f = 0.0
attempt(lambda: Loud() + 1 + 3 % w)
attempt(lambda: Loud() + 1.5 + 3 // w)
attempt(lambda: 1.5 + Loud() + 3.0 / f)
attempt(lambda: 1.5 + None + 3.0 / f)
attempt(lambda: 2.0 * 3.0 + 1.0 / f)
