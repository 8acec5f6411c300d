# The text of an exception is its argument, or all of them.
for e in (
    ValueError(), ValueError("x"), ValueError(5), ValueError("a", 1),
    KeyError("k"), ValueError(None),
):
    print([str(e)])
