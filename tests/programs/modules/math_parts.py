# modf(), frexp(), ldexp() and isclose().
import math

print(
    math.modf(2.5), math.modf(-2.25), math.frexp(8.0), math.frexp(0.1),
    math.ldexp(0.5, 4), math.ldexp(1.5, -1), math.degrees(math.pi),
    math.radians(180) == math.pi,
)
print(
    math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1),
    math.isclose(1, 1.05, rel_tol=0.1), math.isclose(0, 1e-5, abs_tol=1e-4),
)
