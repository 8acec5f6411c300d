# The module array.
import array

a = array.array("H", range(5))
print(a, a[2], len(a), sum(a), list(a[1:3]), hasattr(array, "array"))
