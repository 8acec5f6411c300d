# Strings, bytes, sets, dicts and iterators are not sequences for a pattern.
def f(x):
    match x:
        case [*_]:
            return "sequence"
        case _:
            return "no"


print([f(x) for x in (
    [], (), range(3), "ab", b"ab", bytearray(b"a"), {1}, {1: 2}, iter([1]),
    (i for i in ()), 5, None,
)])
