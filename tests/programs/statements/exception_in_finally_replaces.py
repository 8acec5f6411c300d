# An exception raised in finally replaces the one in flight.
try:
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
except KeyError as e:
    print(e.args)
