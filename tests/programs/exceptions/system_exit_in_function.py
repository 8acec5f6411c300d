# sys.exit() deep inside functions and generators ends the program.
import sys


def g():
    try:
        yield 1
        sys.exit(3)
    finally:
        print("generator finally")


def f():
    for x in g():
        print(x)


try:
    f()
except Exception:
    print("never")
