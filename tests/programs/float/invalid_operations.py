# Operators that floats do not support.
for f in (
    lambda: 1.5 & 1, lambda: ~1.5, lambda: 1.5 << 1, lambda: [1][0.0],
    lambda: range(1.0), lambda: "a" * 1.0, lambda: 1.5 | 2.5,
):
    try:
        f()
    except TypeError:
        print("TypeError")
