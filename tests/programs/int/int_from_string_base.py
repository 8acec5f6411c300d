# int() with a base.
print(
    int("ff", 16), int("FF", 16), int("0xff", 16), int("-0x1F", 16),
    int("zz", 36),
)
print(
    int("101", 2), int("0b101", 2), int("17", 8), int("0o17", 8), int("12", 3),
)
print(
    int("0xff", 0), int("0b11", 0), int("0o7", 0), int("10", 0),
    int("-0x10", 0), int("0", 0),
)
print(int("f" * 30, 16), int("1" * 80, 2))
