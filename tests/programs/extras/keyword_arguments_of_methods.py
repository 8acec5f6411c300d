# Keyword arguments of methods of built-in types.
print(
    "a,b,c".split(sep=",", maxsplit=1), "a\nb".splitlines(keepends=True),
    "é".encode(encoding="utf-8", errors="strict"),
    b"ab".decode(encoding="utf-8"),
)
print(
    (5).to_bytes(length=2, byteorder="big"),
    int.from_bytes(bytes=b"\x01\x00", byteorder="little"),
    sorted([3, 1], key=None, reverse=False),
)
print(
    int.from_bytes(b"\xff\xfe", "big", signed=True),
    (-2).to_bytes(2, "little", signed=True), dict([("a", 1)], b=2),
)
