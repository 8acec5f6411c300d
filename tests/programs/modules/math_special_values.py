# Infinity and nan in math.
import math

inf, nan = math.inf, math.nan
print(
    math.isinf(inf), math.isinf(1), math.isnan(nan), math.isnan(inf),
    math.isfinite(1.5), math.isfinite(nan), math.exp(-inf), math.atan(inf),
    math.sqrt(inf), math.isnan(math.sqrt(nan)),
)
