# The methods of array beyond append() and extend().
from array import array

a = array("i", [1, 2, 3, 2])
a.insert(0, 9)
print(a.pop(), a.index(3), a.count(2), a.tolist(), a.typecode, a.itemsize)
a.reverse()
a.remove(9)
print(a, a.tobytes()[:4])
b = array("H")
b.frombytes(b"\x01\x00\x02\x00")
b.fromlist([5])
print(b)
