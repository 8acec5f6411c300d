# What CPython's streams can and MicroPython's cannot.
import io
import os

s = io.StringIO("one\ntwo\nthree\n")
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed)
print(s.readlines(5))
s.seek(0, io.SEEK_END)
s.writelines(["four\n", "five\n"])
print(s.getvalue())
s.close()
print(s.closed)
print(io.StringIO(initial_value="x").read(), io.StringIO("a", newline=None).read())
b = io.BytesIO(initial_bytes=b"0123456789")
view = b.getbuffer()
view[0] = 65
print(b.getvalue(), b.read1(3), b.readlines())
view.release() if hasattr(view, "release") else None
name = "io_extras_%d.tmp" % os.getpid()
with open(name, "wb") as f:
    print(f.readable(), f.writable(), f.seekable())
    f.writelines([b"abc", bytearray(b"def\n"), b"ghi"])
    print(f.truncate(5))
with open(name, "rb", closefd=True) as f:
    print(f.read1(2), f.readlines())
    print(f.readable(), f.writable(), f.mode, f.closed)
print(f.closed)
os.remove(name)
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, issubclass(io.UnsupportedOperation, OSError))
