# Padding bytes, strings and alignment.
import struct

print(
    struct.pack("<b2xh", 1, 2), struct.unpack("<b2xh", b"\x01zz\x02\x00"),
    struct.pack("5s", b"abcdefgh"), struct.pack("<0sb", b"", 1),
    struct.unpack("4s", b"ab\0\0"),
)
print(
    struct.pack("bi", 1, 2) == struct.pack("b3xi", 1, 2),
    len(struct.pack("bq", 1, 2)),
)
