# A memoryview of an array has its items.
from array import array

a = array("h", [1, -2, 300])
m = memoryview(a)
print(len(m), list(m), m.itemsize, m[1])
m[2] = 7
print(a)
print(memoryview(b"xy").itemsize, len(memoryview(array("d", [1.5]))))
