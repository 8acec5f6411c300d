# Keys that are not hashable.
for key in ([], {}, set(), bytearray(b"a"), (1, [])):
    d = {}
    for f in (lambda: {key: 1}, lambda: d.setdefault(key)):
        try:
            f()
        except TypeError:
            print(type(key).__name__, "TypeError")
