# Binary files with seek(), readinto() and updates in place.
import os

name = "io_open_binary_file.tmp"
with open(name, "wb") as f:
    f.write(bytes(range(20)))
with open(name, "r+b") as f:
    f.seek(5)
    f.write(b"XYZ")
    f.seek(0)
    buf = bytearray(4)
    print(f.readinto(buf), buf, f.read(6), f.tell())
    print(f.seek(-2, 2), f.read(), f.read())
print(os.stat(name)[6])
os.remove(name)
