# calcsize() with and without alignment.
import struct

for fmt in (
    "b", "<bi", "bi", "bh", ">bq", "10s", "3H", "hbh", "<dfb", "", "bq", "!I",
):
    print(fmt, struct.calcsize(fmt), end="; ")
print()
