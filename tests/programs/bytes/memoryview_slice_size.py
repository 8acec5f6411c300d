# A slice of a memoryview is replaced only by as many items.
a = bytearray(b"abcd")
m = memoryview(a)
for value in (b"x", b"xyz"):
    try:
        m[0:2] = value
    except ValueError:
        print("ValueError")
m[0:2] = m[2:4]
print(a)
m[1:4] = m[0:3]
print(a)
