# Two names share one bytearray; slices are copies.
a = bytearray(b"abc")
b = a
c = a[:]
a[0] = 120
print(b, c, a is b)
a += b"d"
print(b, a is b)
