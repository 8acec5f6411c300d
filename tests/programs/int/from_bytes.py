# from_bytes() in both byte orders.
print(
    int.from_bytes(b"\x00\x10", "big"), int.from_bytes(b"\x00\x10", "little"),
)
print(int.from_bytes(b"", "big"), int.from_bytes(bytes(range(1, 13)), "big"))
print(
    int.from_bytes(b"\xff" * 8, "little"),
    int.from_bytes(bytearray([1, 2]), "big"),
)
