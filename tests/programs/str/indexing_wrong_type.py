# Indices that are not integers are a TypeError.
for i in ("a", None, 1.0, (1,)):
    try:
        "abc"[i]
    except TypeError:
        print("TypeError")
