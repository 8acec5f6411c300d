# The functions of cmath.
import cmath


def show(z):
    print("%.6f %.6f" % (z.real, z.imag))


for f in (cmath.exp, cmath.log, cmath.sqrt, cmath.cos, cmath.sin):
    show(f(1 + 2j))
show(cmath.sqrt(-4))
print(
    "%.6f" % cmath.phase(1j), ["%.6f" % x for x in cmath.polar(3 + 4j)],
    cmath.pi, cmath.e,
)
show(cmath.rect(2, cmath.pi / 2))
