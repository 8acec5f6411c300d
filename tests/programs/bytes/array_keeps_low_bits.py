# An array keeps the low bits of an integer that does not fit.
from array import array

for code, v in (
    ("b", 128), ("B", -1), ("B", 256), ("h", 2**15), ("H", 2**16 + 3),
    ("i", 2**31), ("Q", 2**64 + 1),
):
    a = array(code, [v])
    a[0] = v
    a.append(v)
    print(a)
