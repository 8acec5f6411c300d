# What a memoryview refuses, and how it compares and is iterated over.
from array import array


def assign():
    m[0:2] = 5


m = memoryview(bytearray(b"abcdef"))
for f in (lambda: hash(m), lambda: m[::2], assign, lambda: memoryview(3), lambda: m["x"]):
    try:
        print(f())
    except (TypeError, NotImplementedError) as e:
        print(type(e).__name__)
print(list(m[1:3]), len(m[:0]))
print(m == b"abcdef", memoryview(b"a") == memoryview(b"b"))
print(list(memoryview(array("h", [1, -2, 3]))[1:]))
