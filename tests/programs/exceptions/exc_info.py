# sys.exc_info() shows the exception being handled.
import sys

print(sys.exc_info()[0])


def current():
    return sys.exc_info()[0]


try:
    raise ValueError("v")
except ValueError as e:
    kind, value = sys.exc_info()[:2]
    print(kind is ValueError, value is e, current() is ValueError)
