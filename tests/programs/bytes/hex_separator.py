# hex() with a separator.
print(
    b"\x01\x02\xab".hex(), b"\x01\x02\xab".hex(":"), b"".hex(),
    b"\xff".hex("-"), bytearray(b"az").hex(),
)
