# split() with and without a limit.
import re

r = re.compile("[,;] *")
print(
    r.split("a, b;c"), r.split("a,b,c", 1), re.compile("x").split("abc"),
    re.compile(r"\s+").split("one  two three"), re.compile(",").split(",a,"),
)
