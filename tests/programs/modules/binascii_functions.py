# hexlify(), unhexlify(), base64 and crc32.
import binascii

print(
    binascii.hexlify(b"\x00\xffaz"), binascii.unhexlify(b"00ff617a"),
    binascii.unhexlify("4142"), binascii.hexlify(b"abc", ":"),
    binascii.hexlify(b""),
)
print(
    binascii.b2a_base64(b"hello"), binascii.a2b_base64(b"aGVsbG8="),
    binascii.a2b_base64("aGVsbG8=\n"), binascii.b2a_base64(b""),
    binascii.b2a_base64(b"ab", newline=False),
)
print(
    binascii.crc32(b"123456789"),
    binascii.crc32(b"456789", binascii.crc32(b"123")), binascii.crc32(b""),
)
