# Iterating bytes gives integers.
print(
    list(b"abc"), sum(b"\x01\x02"), max(b"az"), [chr(x) for x in b"hi"],
    tuple(bytearray(b"\xff")), list(reversed(b"ab")),
)
a, b = b"xy"
print(a, b, list(enumerate(b"z")), list(zip(b"a", b"b")))
