# Expressions and subjects of bytes.
import re

m = re.match(rb"(\w+)=(\d+)", b"key=123;")
print(
    m.group(1), m.group(2), re.search(b"x", b"abc"), re.sub(b"a", b"b", b"aa"),
    re.compile(b",").split(b"a,b"),
)
