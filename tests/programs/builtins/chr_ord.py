# chr() and ord() and their errors.
print(
    chr(97), chr(0x1F600), ord("a"), ord("é"), ord("😀"), ord(b"a"),
    [chr(c) for c in (48, 0x416)],
)
for f, x in (
    (chr, -1), (chr, 0x110000), (ord, "ab"), (ord, ""), (chr, "a"), (ord, 5),
):
    try:
        f(x)
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
