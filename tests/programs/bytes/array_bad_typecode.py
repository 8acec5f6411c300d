# An unknown type code is a ValueError.
from array import array

for code in ("x", "1"):
    try:
        array(code)
    except ValueError:
        print("ValueError")
