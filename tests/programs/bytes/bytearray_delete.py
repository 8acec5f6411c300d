# Items and slices of a bytearray can be deleted.
a = bytearray(b"abcdef")
del a[0]
del a[1:3]
print(a)
a = bytearray(b"abcdef")
del a[::2]
print(a)
