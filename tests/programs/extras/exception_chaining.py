# __cause__, __context__ and __suppress_context__ of chained exceptions.
try:
    try:
        raise KeyError("inner")
    except KeyError as e:
        try:
            1 // 0
        except ZeroDivisionError as z:
            print(type(z.__context__).__name__)
        raise ValueError("outer")
except ValueError as v:
    print(type(v.__context__).__name__, v.__cause__, v.__suppress_context__)
