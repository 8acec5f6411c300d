# Quoted-printable in both directions.
import quopri

for text in (b"caf\xc3\xa9 = good", b"tab\tand space ", b"a_b c", b"line\nnext \n", b"x" * 100, b"", b"=" * 40):
    for tabs in (False, True):
        packed = quopri.encodestring(text, tabs)
        print(packed, quopri.decodestring(packed) == text)
print(quopri.encodestring(b"a b_c\xff", header=True), quopri.decodestring(b"a_b=5F", header=True))
print(quopri.decodestring(b"soft=\nbreak =41=zz=4"))
