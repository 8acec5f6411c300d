# array() of bytes takes one item for each byte of a byte array.
from array import array

a = array("B", b"abc")
print(a, bytes(a), a == array("B", [97, 98, 99]), array("b", bytes([255]))[0])
