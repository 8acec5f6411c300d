# Memoryviews compare with other buffers.
m = memoryview(b"abc")
print(
    m == b"abc", m == bytearray(b"abc"), m == memoryview(b"abc"), m == b"abd",
    m[1:] == b"bc", m != b"abc",
)
