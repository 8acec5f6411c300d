# int: bytes and back, bits, parts, conversions from text and objects.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


print((1000).to_bytes(2, "big"), (1000).to_bytes(4, "little"))
print((-2).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\xff\xfe", "big", signed=True))
print(int.from_bytes([1, 2], "big"), int.from_bytes(b"", "little"))
print((255).bit_length(), (-(2**70)).bit_length(), (0).bit_length())
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate())
attempt(lambda: (256).to_bytes(1, "big"))
attempt(lambda: (-1).to_bytes(1, "big"))
attempt(lambda: int("0x1f", 16))
attempt(lambda: int("0b1_0", 0))
attempt(lambda: int("z", 36))
attempt(lambda: int("12", 2))
attempt(lambda: int("1", 1))
attempt(lambda: int("1", 37))
attempt(lambda: int(5, 10))
attempt(lambda: int(b"12"))
attempt(lambda: int("1__0"))
attempt(lambda: int([]))
attempt(lambda: pow(3, 5, 0))
attempt(lambda: pow(2**70, 3, 10**9))
attempt(lambda: 1 << -1)
