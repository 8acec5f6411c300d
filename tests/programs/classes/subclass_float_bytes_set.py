# Subclasses of float, bytes and bytearray.
class F(float):
    def half(self):
        return self / 2


class B(bytes):
    pass


f = F(5.0)
print(f.half(), f + 1, f == 5.0, isinstance(f, float))
b = B(b"xyz")
print(b[0], len(b), b == b"xyz", b[1:], isinstance(b, bytes))
