# Keyword arguments of built-in functions.
print(
    int("11", base=2), list(enumerate(iterable="a", start=1)),
    sum([1, 2], start=10), pow(base=2, exp=3), round(2.567, ndigits=1),
)
print(
    str(object=5), sorted([2, 1], key=None), max([1, 2], key=None),
    bytes("é", encoding="utf-8"), str(b"a", encoding="utf-8"),
)
print(
    "a b c".split(maxsplit=1), "a-b".split(sep="-"),
    b"a".decode(encoding="utf-8"), "a".encode(encoding="utf-8"),
    complex(real=1, imag=2),
)
