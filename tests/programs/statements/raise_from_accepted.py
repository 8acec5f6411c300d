# raise ... from is accepted, with a warning, and raises the first exception.
try:
    try:
        raise KeyError("inner")
    except KeyError as e:
        raise ValueError("outer") from e
except ValueError as e:
    print("ValueError", e)
try:
    raise TypeError("t") from None
except TypeError as e:
    print("TypeError", e)
