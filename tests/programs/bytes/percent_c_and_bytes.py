# %c, %b and %s of bytes.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


print(b"%c%c" % (65, b"b"), b"%s" % b"x")
print(b"%d %x %5.1f %%" % (5, 255, 2.5))
attempt(lambda: b"%c" % b"ab")
attempt(lambda: b"%d" % "5")
attempt(lambda: b"%d %d" % 5)
print(bytearray(b"%d") % 5 == bytearray(b"5"))
b = bytearray(b"ab")
b *= 2
print(bytes(b))
attempt(lambda: bytearray("text"))
attempt(lambda: bytearray(b"") * -1)
