# Indices outside an array, and values of the wrong type.
from array import array

a = array("i", [1, 2])
for f in (lambda: a[2], lambda: a[-3]):
    try:
        f()
    except IndexError:
        print("IndexError")
for v in ("x", None):
    try:
        a[0] = v
    except TypeError:
        print("TypeError")
