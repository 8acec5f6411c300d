# The items of os.stat() and os.statvfs().
import os

s = os.stat(".")
print(
    len(s), hex(s[0] & 0xF000), len(os.statvfs("/")), os.sep,
    len(os.urandom(5)), type(os.urandom(1)).__name__,
)
