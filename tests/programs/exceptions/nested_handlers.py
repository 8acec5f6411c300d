# A handler inside a handler leaves the outer exception alone.
try:
    raise ValueError("outer")
except ValueError as e:
    try:
        raise TypeError("inner")
    except TypeError as f:
        print(e, f)
    print(e)
