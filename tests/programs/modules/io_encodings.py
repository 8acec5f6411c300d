# Text files whose encoding is not UTF-8.
import os

name = "io_encodings_%d.tmp" % os.getpid()


def stored():
    with open(name, "rb") as f:
        return f.read()


with open(name, "w", encoding="latin-1") as f:
    f.write("caf\xe9\n\xa3\n")
    print(f.encoding in ("latin-1", "iso8859-1"))
print(stored())
with open(name, encoding="latin-1") as f:
    print(f.read().encode("utf-8"))
with open(name, encoding="ISO-8859-1") as f:
    print([line.encode("utf-8") for line in f])
with open(name, "w", encoding="cp1252") as f:
    f.write("\u20ac5 \u2013 \u201cok\u201d\n")
print(stored())
with open(name, encoding="cp1252") as f:
    print(f.readline() == "\u20ac5 \u2013 \u201cok\u201d\n")
try:
    with open(name, "w", encoding="ascii") as f:
        f.write("caf\xe9")
except UnicodeError as e:
    print("UnicodeError")
try:
    with open(name, encoding="ascii") as f:
        f.read()
    print("read", stored())
except UnicodeError as e:
    print("UnicodeError")
with open(name, "w", encoding="ascii", errors="replace") as f:
    f.write("caf\xe9")
with open(name, "w", encoding="ascii", errors="ignore") as f:
    f.write("caf\xe9!")
print(stored())
with open(name, "wb") as f:
    f.write(b"a\xffb")
with open(name, encoding="utf-8", errors="replace") as f:
    print(f.read() == "a\ufffdb")
with open(name, encoding="utf-8", errors="ignore") as f:
    print(f.read())
try:
    open(name, encoding="no-such")
except LookupError as e:
    print(e)
os.remove(name)
