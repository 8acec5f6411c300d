# Bytes literals and how bytes are shown.
print(
    b"abc", b"\x00\x7f\x80\xff", b"\n\t\r\\", b"it's", b'say "x"', rb"\n", b"",
    b"a" b"b", b"\101\0",
)
print(repr(b"\x1f "), str(b"x"), b"""two
lines""", [b"k"], len(b"\x00\n"))
