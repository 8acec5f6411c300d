# Arrays compare item by item, whatever their type codes.
from array import array

print(
    array("i", [1, 2]) == array("i", [1, 2]),
    array("i", [1]) == array("b", [1]), array("i", [1]) != array("i", [2]),
)
print(array("i", [1, 2]) < array("i", [1, 3]), 2 in array("i", [1, 2]))
