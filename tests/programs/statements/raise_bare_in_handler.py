# A bare raise in a handler raises the caught exception again.
def f():
    try:
        raise ValueError("again")
    except ValueError as e:
        print("first")
        raise


try:
    f()
except ValueError as e:
    print("second", e)
