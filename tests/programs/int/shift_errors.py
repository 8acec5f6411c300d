# Negative shift counts are a ValueError.
for source in (
    "1 << -1", "1 >> -1", "10**30 << -1", "10**30 >> -5", "1 << 'a'",
    "1.5 << 1",
):
    try:
        print(eval(source))
    except (ValueError, TypeError) as e:
        print(source, type(e).__name__, e)
