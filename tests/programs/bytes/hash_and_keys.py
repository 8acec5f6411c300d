# Bytes as keys of dicts and items of sets.
d = {b"k": 1, b"": 2}
print(
    d[b"k"], d[b""], b"x" in d, len({b"a", b"a", b"b"}),
    hash(b"ab") == hash(b"a" + b"b"),
)
