# A bare raise after an inner handler raises the outer exception.
try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise TypeError("inner")
        except TypeError:
            pass
        raise
except Exception as e:
    print(type(e).__name__, e)
