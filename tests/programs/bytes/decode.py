# decode() and str() of bytes.
b = "añ日😀".encode()
print(
    b.decode(), b.decode("utf-8"), str(b, "utf-8"), bytearray(b).decode(),
    len(b), b"".decode() == "",
)
