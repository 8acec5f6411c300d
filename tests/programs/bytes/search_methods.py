# find(), index(), count(), startswith() and endswith() of bytes.
b = b"abcabc"
print(
    b.find(b"b"), b.rfind(b"b"), b.find(b"x"), b.find(b"c", 3), b.index(b"ca"),
    b.rindex(b"a"), b.count(b"bc"),
)
print(
    b.startswith(b"ab"), b.endswith(b"bc"), b.startswith(b"b", 1), b.find(b""),
    b.count(b"x"),
)
try:
    b.index(b"x")
except ValueError:
    print("ValueError")
