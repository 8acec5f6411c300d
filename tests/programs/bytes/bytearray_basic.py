# bytearray() from each kind of argument, and its text.
print(
    bytearray(), bytearray(2), bytearray([1, 2]), bytearray(b"ab"),
    bytearray("é", "utf-8"), bytearray(range(2)),
)
a = bytearray(b"abc")
print(len(a), a[0], a[-1], a[1:], a == b"abc", list(a), bool(bytearray()))
