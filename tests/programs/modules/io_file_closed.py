# Using a closed file raises.
import os

name = "io_file_closed.tmp"
f = open(name, "w")
f.write("x")
f.close()
f.close()
try:
    f.write("y")
except (ValueError, OSError):
    print("closed")
try:
    with open(name) as g:
        raise KeyError("inside")
except KeyError:
    print("KeyError")
try:
    g.read()
except (ValueError, OSError):
    print("closed")
os.remove(name)
