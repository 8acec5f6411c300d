# The caught exception is the object that was raised.
e = ValueError("x")
try:
    raise e
except ValueError as caught:
    print(caught is e, caught == ValueError("x"))
try:
    try:
        raise e
    except ValueError:
        raise
except ValueError as again:
    print(again is e)
