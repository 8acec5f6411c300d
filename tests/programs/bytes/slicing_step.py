# Slices of bytes with steps.
b = b"abcdef"
print(b[::2], b[::-1], b[4:1:-1], bytearray(b)[1::3])
