# The methods of array that lists have too.
from array import array


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


a = array("h", [1, 2, 3, 2])
print(a.typecode, a.itemsize, len(a))
print(a.index(2), a.index(2, 2), a.count(2))
attempt(lambda: a.index(9))
a.insert(1, 7)
a.insert(-1, 8)
a.insert(99, 9)
print(a.tolist())
print(a.pop(), a.pop(0), a.pop(-2), a.tolist())
a.remove(7)
attempt(lambda: a.remove(77))
a.reverse()
print(a.tolist())
a.byteswap()
print(a.tolist(), a.tobytes())
a.frombytes(b"\x01\x00\x02\x00")
print(a.tolist())
attempt(lambda: a.frombytes(b"\x01"))
attempt(lambda: array("i").pop())
attempt(lambda: a.pop(9))
attempt(lambda: hash(a))
