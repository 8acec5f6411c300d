# seek() and tell() of BytesIO from the start, the place and the end.
import io

b = io.BytesIO(b"0123456789")
print(
    b.seek(3), b.read(1), b.seek(2, 1), b.read(1), b.seek(-2, 2), b.read(),
    b.tell(),
)
b.seek(20)
print(b.read(), b.write(b"x"), len(b.getvalue()))
