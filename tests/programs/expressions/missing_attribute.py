# Reading a missing attribute raises AttributeError.
import sys


class C:
    pass


for source in (
    "1 .x", "'s'.x", "None.x", "[].x", "len.x", "C.x", "C().x", "sys.x",
    "int.x",
):
    try:
        eval(source)
    except AttributeError as e:
        print(source, "->", e)
