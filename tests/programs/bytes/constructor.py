# bytes() from each kind of argument.
print(
    bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"ab"),
    bytes(range(3)), bytes((65, 66)),
)
print(
    bytes(i * 2 for i in range(3)), bytes(bytearray(b"x")),
    bytes(memoryview(b"mv")), bytes({1: 2}),
)
