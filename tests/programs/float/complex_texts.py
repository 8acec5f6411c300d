# complex numbers: texts, signs of zero, formats, powers.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


for text in ("j", "+j", "-j", "1+j", "(1-2j)", " 3e-2j ", "1e2", "-0j"):
    print(complex(text))
for text in ("", "x", "1+", "1 + j", "1+2", "((1j))"):
    attempt(lambda: complex(text))
print((1 + 2j) ** 0, 0j**0, abs(3 + 4j), -(1 + 2j), +(1j))
attempt(lambda: 0j**-1)
attempt(lambda: 1j < 2j)
attempt(lambda: 1j // 2)
attempt(lambda: int(1j))
print(1j == 1, 2 + 0j == 2, 1j != 1j, hash(2 + 0j) == hash(2))
