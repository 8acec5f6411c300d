# to_bytes() in both byte orders.
print(
    (1024).to_bytes(4, "big"), (1024).to_bytes(4, "little"),
    (0).to_bytes(2, "big"),
)
print(
    (255).to_bytes(1, "big"), (2**64).to_bytes(9, "little"),
    (10**20).to_bytes(10, "big"),
)
print((0).to_bytes(0, "big"))
