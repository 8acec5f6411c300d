# The texts of float() errors.
for x in ("", "abc", None, [], 1j):
    try:
        float(x)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
