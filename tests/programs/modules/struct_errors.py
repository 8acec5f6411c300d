# Buffers that are too small.
import struct

for f in (
    lambda: struct.unpack("<I", b"abc"),
    lambda: struct.pack_into("<I", bytearray(3), 0, 1),
    lambda: struct.unpack_from("<H", b"abc", 2),
    lambda: struct.pack_into("<B", bytearray(3), 3, 1),
):
    try:
        f()
    except Exception as e:
        print("error")
