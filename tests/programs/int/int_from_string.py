# int() parses decimal text with spaces, signs and underscores.
for s in (
    "0", "12", "-12", "+7", "  42  ", "\t9\n", "007", "1_000", "-0", "1" * 30,
):
    print(int(s))
print(int(b"12"), int(bytearray(b"-5")))
