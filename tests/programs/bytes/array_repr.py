# The text of arrays.
from array import array

print(array("i", [1, 2]), array("b"), array("d", [1.5]), [array("H", [65535])])
