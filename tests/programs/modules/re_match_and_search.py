# match() and search() with groups.
import re

m = re.match(r"(\w+) (\w+)", "hello world again")
print(
    m.group(0), m.group(1), m.group(2), re.match("b", "abc"),
    re.search("b", "abc").group(0), re.search("x", "abc"),
)
m = re.search(r"(\d+)-(\d+)?", "tel 555-")
print(m.group(1), m.group(2))
r = re.compile("a(b*)c")
print(
    [r.match(s).group(1) if r.match(s) else None for s in ("ac", "abbc", "xac", "abd")],
    r.search("xxabc").group(0),
)
