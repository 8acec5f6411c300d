# Writing through a memoryview changes the buffer.
a = bytearray(b"abcdef")
m = memoryview(a)
m[0] = 65
m[1:3] = b"BC"
s = m[3:]
s[0] = 68
print(a, bytes(s), bytes(m))
