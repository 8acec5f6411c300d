# Subclasses of int, float, complex, bytearray: state, truth, parts.
class I(int):
    pass


class F(float):
    pass


class C(complex):
    pass


class B(bytearray):
    pass


print(bool(I(0)), bool(I(5)), I(5) + 1, I("12"), I(5).imag, -I(5), I() == 0)
print(F(2.5) * 2, F("1.5"), F(), bool(F(0)), -F(1.5), abs(F(-1)))
print(C(1, 2) + 1, C("1+2j"), C(), C(3).real)
print(bytes(B(b"ab")), len(B(3)), bytes(B("é", "utf-8")), bytes(B(b"ab") + b"c"))
print(I(5) in {5: 1}, {F(0.5): 1}[0.5], hash(I(7)) == hash(7))
print((5).bit_count(), (-255).bit_count(), int(2.9), int(-2.9), I(2.9))
for make in (lambda: I(1, 2, 3), lambda: F(1, 2), lambda: F([]), lambda: I([])):
    try:
        make()
    except TypeError:
        print("TypeError")
