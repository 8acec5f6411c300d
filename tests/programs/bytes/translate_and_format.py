# bytes: translate(), expandtabs(), padding, counts and errors of arguments.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


table = bytes(range(255, -1, -1))
print(b"\x00\x01\xff".translate(table))
print(b"hello".translate(None, b"l"), b"hello".translate(None))
attempt(lambda: b"a".translate(b"short"))
print(b"a\tb\tc".expandtabs(), b"a\tb".expandtabs(2))
attempt(lambda: b"a".center(5, b"ab"))
print(b"ab".center(1), b"ab".ljust(4, b"."), b"ab".rjust(4, b"."))
print(b"aaa".count(b""), b"abc".count(b"", 2, 1), b"aaa".count(b"a", 1))
attempt(lambda: b"a b".split(b""))
attempt(lambda: b"a b".partition(b""))
print(b"abc".startswith(b"", 5), b"abc".startswith((b"x", b"a")))
print(b"prefix-x".removeprefix(b"prefix"), b"x".removesuffix(b"yy"))
print(bytearray(b"ab").translate(table) == bytearray([158, 157]))
