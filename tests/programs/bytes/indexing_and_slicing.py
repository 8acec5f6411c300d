# Items of bytes are integers, slices are bytes.
b = b"abcdef"
print(b[0], b[-1], b[1:3], b[:2], b[-2:], b[3:1], b[10:], b[:])
for i in (6, -7):
    try:
        b[i]
    except IndexError:
        print("IndexError")
print(list(b"AB"), [hex(x) for x in b"\x01\xff"], b"a"[0] == 97)
