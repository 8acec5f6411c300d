# A checksum over bytes with table and shifts.
def crc8(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1) ^ 0x07 if crc & 0x80 else crc << 1
            crc &= 0xFF
    return crc


print(
    crc8(b"123456789"), crc8(b""), crc8(bytearray(range(256))),
    crc8(memoryview(b"xabcx")[1:-1]),
)
