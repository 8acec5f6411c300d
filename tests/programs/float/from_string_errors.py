# Text that float() does not accept.
for s in (
    "", " ", "x", "1x", "1..2", "1e", "--1", "0x10", "1 2", "in", "nanx",
):
    try:
        print(s, float(s))
    except ValueError:
        print([s], "ValueError")
