# A memoryview of bytes cannot be written.
m = memoryview(b"abc")
try:
    m[0] = 1
except TypeError:
    print("TypeError")
try:
    m[0:1] = b"x"
except TypeError:
    print("TypeError")
