# The constants of math.
import math

print(math.pi, math.e, math.inf, math.nan, math.tau, -math.inf)
