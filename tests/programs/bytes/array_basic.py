# array() of each type code.
from array import array

for code in "bBhHiIlLqQ":
    a = array(code, [1, 2, 3])
    a.append(100)
    print(code, list(a), len(a), a[0], a[-1])
for code in "fd":
    print(code, list(array(code, [0.5, -1.25])))
