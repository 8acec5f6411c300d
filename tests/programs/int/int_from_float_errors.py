# int() of infinity and nan.
for x in ("inf", "-inf", "nan"):
    try:
        int(float(x))
    except (OverflowError, ValueError) as e:
        print(x, type(e).__name__, e)
