# Slices of a bytearray can be replaced by bytes of any length.
a = bytearray(b"abcdef")
a[1:3] = b"XYZ"
print(a)
a[:2] = b""
print(a)
a[2:2] = bytearray(b"--")
print(a)
a[len(a) :] = b"end"
print(a)
a[:] = b"new"
print(a)
