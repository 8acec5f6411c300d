# A memoryview shows the bytes of its buffer.
b = b"abcdef"
m = memoryview(b)
print(
    len(m), m[0], m[-1], bytes(m), list(m[1:3]), bytes(m[2:]), m == b,
    bytes(m[1:-1]),
)
for i in (6, -7):
    try:
        m[i]
    except IndexError:
        print("IndexError")
