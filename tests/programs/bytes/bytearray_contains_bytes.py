# Membership of bytes in a bytearray looks for the sequence.
a = bytearray(b"abcdef")
print(
    98 in a, 0 in a, b"bc" in a, bytearray(b"ef") in a, b"ca" in a, b"" in a,
    a * 2, a.find(b"c"),
)
a *= 2
print(a)
