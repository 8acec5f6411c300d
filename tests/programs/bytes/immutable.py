# Items of bytes cannot be assigned.
b = b"abc"
for source in ("b[0] = 1", "b[0:1] = b'x'", "del b[0]"):
    try:
        exec(source)
    except TypeError:
        print(source, "TypeError")
