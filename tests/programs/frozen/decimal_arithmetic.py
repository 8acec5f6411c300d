# Sums, products, quotients, powers and roots; precision and rounding.
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal, getcontext, localcontext

D = Decimal
print(D("0.1") + D("0.2"), D("1.10") + 2, 3 - D("0.50"), D("1.20") * D("1.50"), D(1) / D(3), D(10) / 4, D("6") / D("2"))
print(D("-7") // 2, D("-7") % 2, divmod(D("7.5"), 2), 7 // D(2), D(2) ** 10, D(2) ** -2, D("1.1") ** 3)
print(D(2).sqrt(), D("0.25").sqrt(), D(100).sqrt(), D("1e-7"), D("123e5"), D("1.23E+10"))
print(D(0.1), D(1.5), D((1, (1, 2, 3), -2)), D(-5), D("  1_000.5 "))
print(D("3.14159").quantize(D("0.01")), D("2.675").quantize(D("0.01"), ROUND_HALF_UP), D("2.5").quantize(D(1)), round(D("2.675"), 2), round(D("3.5")))
print(D("1.1").quantize(D("1"), ROUND_UP), D("-1.1").to_integral_value(ROUND_CEILING), int(D("-3.9")), D("1200").normalize(), D("1.500").normalize())
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / 7, D("123456.7") + 0, +D("1.234567"))
    ctx.rounding = ROUND_DOWN
    print(D(2) / 3)
print(getcontext().prec, D(1) / 7)
print(D("1.0") == 1, D("1.5") < 2, D("1.5") == 1.5, D(3) > D("2.9"), max(D(1), D(2)), sorted([D(3), D("1.5"), D(-1)]), hash(D(5)) == hash(5))
print(D("NaN"), D("-Infinity"), D("Infinity") + 1, D("NaN") == D("NaN"), D("-0"), abs(D("-1.50")), -D("2.5"))
print(D("1.5").as_tuple(), D("0.75").as_integer_ratio(), D("123.45").adjusted(), float(D("1.25")), bool(D(0)))
print(sum([D("0.1")] * 10), repr(D("1.00")), D("1E+3"), D("0.000001"), D("0.0000001"))
for f in (lambda: D(1) / 0, lambda: D("x"), lambda: D(0) / 0, lambda: D(-1).sqrt(), lambda: D("1e30").quantize(D("1e-10")), lambda: D(1) + 1.5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
