# pack_into() and unpack_from() with offsets.
import struct

buf = bytearray(10)
struct.pack_into("<hI", buf, 2, -2, 0x01020304)
print(buf, struct.unpack_from("<hI", buf, 2), struct.unpack_from(">b", buf, 4))
print(
    struct.unpack_from("<2B", memoryview(buf)[2:4]),
    struct.unpack_from("<I", buf),
)
