# Keyword arguments of the constructors of built-in types.
print(
    int("z", base=36), str(object=b"ab", encoding="utf-8"),
    bytes("a", encoding="utf-8"), bytearray("é", encoding="utf-8"),
    complex(imag=2), list(enumerate("a", start=3)),
)
print(
    str(b"\xff", "utf-8", errors="replace"),
    property(fget=lambda self: 5).__class__.__name__,
)
