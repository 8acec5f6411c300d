# hex() and fromhex() of bytes.
print(
    b"\x00\xff\x10".hex(), bytes.fromhex("00ff10"), bytes.fromhex("0a 0B"),
    bytearray.fromhex("41"),
)
for s in ("0", "zz", "0 1"):
    try:
        print(bytes.fromhex(s))
    except ValueError:
        print("ValueError")
