# Powers, shifts and masks at the ends of the ranges.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


big = 2**100
for a in (0, 1, -1):
    print(a**big, a ** (big + 1))
print(0 << big, 0 >> 5, 5 >> big, -5 >> big)
print(big & -1, big | 1, big ^ big, big & 255, -big & 255, -1 & big)
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: big / 0)
attempt(lambda: big // 0)
attempt(lambda: [1, 2][big])
attempt(lambda: "ab"[-big])
attempt(lambda: (1, 2)[big])
attempt(lambda: pow(2, -1, 0))
attempt(lambda: (5).to_bytes(-1, "big"))
attempt(lambda: (5).to_bytes(1, "middle"))
attempt(lambda: int.from_bytes(b"a", "middle"))
attempt(lambda: round(12345, -2))
attempt(lambda: round(2**70, -5))
attempt(lambda: round(1.5, 400))
attempt(lambda: round(float("inf"), 2))
