# The forms of the import statement.
import math
import math as m, sys as s
from math import sqrt, floor as fl
from math import (
    ceil,
    pi as p,
)

print(math is m, sqrt(16), fl(2.7), ceil(2.1), round(p, 2))
print(s.byteorder == __import__("sys").byteorder)
