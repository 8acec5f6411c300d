# base64: every base, both ways, and what is refused.
import base64
import io

data = [b"", b"a", b"ab", b"abc", b"hello world", bytes(range(256)), b"\0\0\0\0", b"    x"]
for name in ("b64", "b32", "b32hex", "b16", "b85", "a85", "standard_b64", "urlsafe_b64"):
    encode, decode = getattr(base64, name + "encode"), getattr(base64, name + "decode")
    print(name, [encode(d) for d in data[:5]], all(decode(encode(d)) == d for d in data))
print(base64.b64encode(b"\xfb\xff\xfe", b"*!"), base64.b64decode(b"*!8=", b"*!"), base64.urlsafe_b64encode(b"\xfb\xff"))
print(base64.b64decode("aGk="), base64.b64decode(b"a\nG k="), base64.b64encode(bytearray(b"x")), base64.b64encode(memoryview(b"y")))
print(base64.b32decode("mzxw6===", casefold=True), base64.b32decode("ME0A====", map01="L"), base64.b16decode("0aff", True))
print(base64.a85encode(b"    \0\0\0\0x", foldspaces=True), base64.a85encode(b"hello", adobe=True), base64.a85decode(b"<~BOu!rDZ~>", adobe=True))
print(base64.a85encode(b"hello world", wrapcol=5), base64.b85encode(b"abc", pad=True), base64.a85decode("BO u!rDZ"))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neHg=\n"))
out = io.BytesIO()
base64.encode(io.BytesIO(b"y" * 100), out)
back = io.BytesIO()
out.seek(0)
base64.decode(out, back)
print(out.getvalue(), back.getvalue() == b"y" * 100)
for bad in (
    lambda: base64.b64decode("a"),
    lambda: base64.b64decode("abc"),
    lambda: base64.b64decode("ab*d", validate=True),
    lambda: base64.b32decode("abc"),
    lambda: base64.b32decode("aaaaaaaa"),
    lambda: base64.b16decode("ab"),
    lambda: base64.b16decode("A"),
    lambda: base64.b85decode("ab\""),
    lambda: base64.b85decode("~~~~~"),
    lambda: base64.a85decode("zz~"),
    lambda: base64.b64decode("\xe9"),
):
    try:
        print(bad())
    except ValueError as e:
        print("ValueError:", e)
for bad in (lambda: base64.b64encode("text"), lambda: base64.encodebytes(5)):
    try:
        bad()
    except TypeError:
        print("TypeError")
