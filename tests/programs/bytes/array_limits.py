# The smallest and largest values of each type code.
from array import array

for code, bits in (("b", 8), ("h", 16), ("i", 32), ("q", 64)):
    a = array(code, [-(1 << bits - 1), (1 << bits - 1) - 1])
    u = array(code.upper(), [0, (1 << bits) - 1])
    print(a[0], a[1], u[0], u[1])
