# A bytearray is not hashable.
try:
    hash(bytearray(b"a"))
except TypeError:
    print("TypeError")
