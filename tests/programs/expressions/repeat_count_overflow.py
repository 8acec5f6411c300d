# A sequence cannot be repeated more often than a machine word says.
def attempt(f):
    try:
        print(len(f()))
    except Exception as e:
        print(type(e).__name__)


n = 2**64
attempt(lambda: [1] * n)
attempt(lambda: n * [1])
attempt(lambda: [1] * -n)
attempt(lambda: (1, 2) * n)
attempt(lambda: "ab" * n)
attempt(lambda: n * "ab")
attempt(lambda: b"ab" * n)
attempt(lambda: bytearray(b"ab") * n)
attempt(lambda: [] * n)
attempt(lambda: "" * n)
attempt(lambda: [1] * -(2**62))
attempt(lambda: "a" * -(2**62))
