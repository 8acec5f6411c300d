# pack() and unpack() of each format.
import struct

print(struct.pack(
    "<bBhHiIqQ", -1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1,
))
print(
    struct.pack(">hHiI", -2, 1, -3, 4), struct.pack("<f", 1.5),
    struct.pack(">d", -0.25), struct.pack("3s", b"ab"),
    struct.pack("<2h", 1, 2),
)
print(
    struct.unpack("<bBhH", b"\xff\xff\xfe\xff\xff\xff"),
    struct.unpack(">d", b"\xbf\xd0\0\0\0\0\0\0"),
    struct.unpack("<3s2B", b"abc\x01\x02"),
)
