# split(), rsplit(), join(), strip(), replace() and partition() of bytes.
print(
    b"a,b,,c".split(b","), b" a  b ".split(), b"a,b,c".rsplit(b",", 1),
    b",".join([b"x", b"y"]), b"".join([]),
)
print(
    b"  x ".strip(), b"xxaxx".strip(b"x"), b" a".lstrip(), b"a ".rstrip(),
    b"banana".replace(b"an", b"N", 1),
)
print(
    b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="), b"a\nb".splitlines(),
)
