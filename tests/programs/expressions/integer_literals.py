# Integer literals in every base, with underscores.
print(0, 00, 7, 1_000_000, 0xFF, 0Xab, 0o17, 0O7, 0b101, 0B1)
print(0x_ff_ff, 0b_1111_0000, 0o_1_7, 1_0)
print(123456789012345678901234567890, 0xFFFFFFFFFFFFFFFFFFFF)
print(1 .__class__ is int, 5 .to_bytes(1, "big"))
