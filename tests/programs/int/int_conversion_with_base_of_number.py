# A base with a number is a TypeError.
try:
    int(5, 10)
except TypeError:
    print("TypeError")
try:
    int(None, 10)
except TypeError:
    print("TypeError")
