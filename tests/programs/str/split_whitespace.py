# split() without separator splits at runs of white space.
print(
    "a b  c".split(), "  a  ".split(), "".split(), "   ".split(),
    "a\tb\nc\r\nd".split(),
)
print(
    "a b c d".split(None, 2), "  a  b  c ".split(None, 1),
    "a b".split(None, 0), "x".split(None),
)
