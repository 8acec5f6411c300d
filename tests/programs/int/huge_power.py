# A power that no memory holds is an error at once.
for base in (10, -3, 1 << 70):
    try:
        base ** (10**9)
        print("made")
    except MemoryError:
        print("MemoryError")
print(len(str(7**4000)), (2**5000).bit_length(), (-2) ** 4097 < 0, 0 ** (10**9), 1 ** (10**30))
