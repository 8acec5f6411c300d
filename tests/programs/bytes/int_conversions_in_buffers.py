# Reading and writing integers in a buffer by hand.
buf = bytearray(8)
value = 0x12345678
for i in range(4):
    buf[i] = (value >> (8 * i)) & 0xFF
buf[4:8] = value.to_bytes(4, "big")
print(
    buf.hex() if hasattr(buf, "hex") else list(buf),
    int.from_bytes(buf[:4], "little") == value,
)
