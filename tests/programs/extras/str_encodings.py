# ASCII and Latin-1 with their error handlers.
print(
    "abc".encode("ascii"), "é".encode("latin-1"),
    "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"),
    b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace"),
    b"a\xffb".decode("utf-8", "ignore"),
)
for f in (lambda: "é".encode("ascii"), lambda: b"\xff".decode("ascii")):
    try:
        f()
    except UnicodeError:
        print("UnicodeError")
try:
    "x".encode("no-such-codec")
except LookupError:
    print("LookupError")
