# round() of infinity and nan.
for x in (float("inf"), float("nan")):
    try:
        print(round(x))
    except (OverflowError, ValueError) as e:
        print(type(e).__name__)
