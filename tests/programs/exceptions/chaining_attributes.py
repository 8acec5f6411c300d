# The context and the cause of a chained exception.
try:
    try:
        raise KeyError("inner")
    except KeyError as e:
        raise ValueError("outer")
except ValueError as e:
    print(type(e.__context__).__name__, e.__cause__)
