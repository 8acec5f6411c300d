# select() over numbers, files and objects with fileno.
import os
import select


class Ends:
    def __init__(self, fd):
        self.fd = fd

    def fileno(self):
        return self.fd


r, w = os.pipe()
reader, writer = Ends(r), Ends(w)
a, b, c = select.select([reader], [writer], [], 0)
print(a, b == [writer], c)
os.write(w, b"hello\nrest")
a, b, c = select.select([r], [], [], 5)
print(a == [r], b, c)
with open(r, "rb") as f:
    print(select.select([f], [], [], 1)[0] == [f])
    print(f.readline())
    print(f.read(4))
    print(select.select([f], [], [], 0.01))
    os.close(w)
    print(select.select([f], [], [])[0] == [f], f.read())
try:
    select.select([1], 2, [])
except TypeError:
    print("TypeError")
