# The functions of math on ordinary values.
import math

print(
    math.sqrt(16), math.floor(2.7), math.ceil(2.1), math.trunc(-2.7),
    math.fabs(-3), math.pow(2, 10), math.fmod(-7, 3), math.copysign(3, -0.0),
)
for f in (
    math.sin, math.cos, math.tan, math.exp, math.log, math.log2, math.log10,
    math.atan, math.sinh, math.cosh, math.tanh, math.asinh,
):
    print("%.9f" % f(1.5))
print("%.9f %.9f %.9f %.9f %.9f" % (
    math.asin(0.5), math.acos(0.5), math.atan2(1, -1), math.log(8, 2),
    math.acosh(2),
))
