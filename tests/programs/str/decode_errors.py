# Bytes that are not UTF-8 raise UnicodeError.
for b in (b"\xff", b"\xc3", b"a\x80", b"\xe6\x97", b"\xf0\x9f\x98"):
    try:
        print(b.decode())
    except UnicodeError:
        print(b, "UnicodeError")
