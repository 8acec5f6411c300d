# Deleting from and inserting into arrays and bytearrays.
from array import array

a = array("i", range(6))
del a[0]
del a[1:3]
a[1:2] = array("i", [9, 9])
print(a, a * 2, a[::-1], 9 in a)
b = bytearray(b"abc")
b[1:1] = b"XY"
b[::2] = b"..."
print(b)
