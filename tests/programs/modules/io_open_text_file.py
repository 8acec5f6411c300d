# Text files are written, read, appended and removed.
import os

name = "io_open_text_file.tmp"
with open(name, "w") as f:
    print(f.write("line 1\n"))
    f.write("añ😀\n")
with open(name) as f:
    print(f.read())
with open(name, "a") as f:
    f.write("more")
with open(name) as f:
    print([line for line in f])
    f.seek(0)
    print([f.readline(), f.read(3), f.readlines()])
os.remove(name)
try:
    open(name)
except OSError as e:
    print(e.errno)
