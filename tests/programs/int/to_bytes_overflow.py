# to_bytes() of an integer that does not fit.
for n, size in ((256, 1), (2**32, 4), (10**20, 8)):
    try:
        print(n.to_bytes(size, "big"))
    except OverflowError:
        print("OverflowError")
