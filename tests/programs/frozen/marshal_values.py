# Plain values there and back; bytes that CPython wrote; bad data.
import marshal

for value in (None, True, ..., 0, -5, 1 << 31, -(1 << 100), 1.5, 2j, "caf\xe9", b"bytes", (1, 2), [1, [2]], {"a": 1, 2: None}, {3}, frozenset([4]), ()):
    data = marshal.dumps(value, 2)
    again = marshal.loads(data)
    print(again == value, type(again) is type(value), again)
print(marshal.loads(b"\xe9\x05\x00\x00\x00"), marshal.loads(b"\xdb\x02\x00\x00\x00\xda\x01a\xda\x01b"))
print(marshal.loads(b"[\x02\x00\x00\x00\xda\x01ar\x00\x00\x00\x00"))
for bad in (b"", b"i\x00", b"?", b"u\xff\x00\x00\x00a"):
    try:
        marshal.loads(bad)
    except (EOFError, ValueError) as e:
        print(type(e).__name__)
try:
    marshal.dumps(int)
except ValueError as e:
    print(e)
