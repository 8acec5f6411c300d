# RingIO is a ring buffer with the methods of a stream.
import micropython

r = micropython.RingIO(8)
print(
    r.any(), r.write(b"abc"), r.any(), r.read(2), r.read(), r.read(), r.any(),
)
print(r.write(b"0123456789"), r.read())
buf = bytearray(3)
r.write(b"xyz!")
print(r.readinto(buf), buf, r.readline())
