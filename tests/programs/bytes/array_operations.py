# Items, slices, addition and iteration of arrays.
from array import array

a = array("i", [10, 20, 30])
a[1] = -5
a.extend(array("i", [7]))
a.extend([8, 9])
print(a[1:3], a[::1] == a, a + array("i", [1]), list(a), sum(a), 30 in list(a))
b = a[:]
b[0] = 0
print(a[0], b[0], bool(array("b")), max(a))
a += array("i", [100])
print(a)
