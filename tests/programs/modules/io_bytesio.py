# BytesIO is written and read like a binary file.
import io

b = io.BytesIO()
print(
    b.write(b"abc"), b.write(bytearray(b"def")), b.getvalue(), b.tell(),
    b.seek(1), b.read(2), b.read(),
)
b.seek(0)
buf = bytearray(4)
print(b.readinto(buf), buf, b.readinto(buf), buf)
b = io.BytesIO(b"l1\nl2\n")
print(
    b.readline(), b.readline(), b.readline(), [x for x in io.BytesIO(b"a\nb")],
)
