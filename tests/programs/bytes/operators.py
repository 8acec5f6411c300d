# + * in and comparisons of bytes.
print(
    b"a" + b"b", b"ab" * 3, 2 * b"x", b"x" * 0, 98 in b"abc", b"bc" in b"abc",
    b"" in b"",
)
print(
    b"a" < b"b", b"a" == b"a", b"a" != b"b", b"ab" > b"a", b"\xff" > b"z",
    min(b"cab"), sorted(b"ba"),
)
print(b"a" == bytearray(b"a"), bytearray(b"x") == b"x", b"a" + bytearray(b"b"))
