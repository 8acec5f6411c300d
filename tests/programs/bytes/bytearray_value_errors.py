# Values that do not fit into a byte.
a = bytearray(2)
for v in ("x", None, 1.5):
    try:
        a[0] = v
    except TypeError:
        print("TypeError")
for i in (2, -3):
    try:
        a[i] = 1
    except IndexError:
        print("IndexError")
print(a)
