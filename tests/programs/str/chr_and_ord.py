# chr() and ord() over the whole range.
for n in (0, 65, 127, 128, 255, 256, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF):
    print(
        n, ord(chr(n)) == n, len(chr(n)),
        len(chr(n).encode()) if n not in (0xD800,) else "",
    )
for n in (-1, 0x110000):
    try:
        chr(n)
    except ValueError:
        print("ValueError")
