# The methods of bytes that match the extra methods of str.
print(
    b"ab".ljust(4, b"."), b"ab".rjust(4), b"7".zfill(3), b"-7".zfill(4),
    b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"),
)
