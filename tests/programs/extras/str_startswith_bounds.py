# startswith() and endswith() with start, end and tuples.
s = "hello"
print(
    s.startswith("ell", 1, 4), s.startswith("ell", 1, 3),
    s.endswith("ll", 0, 4), s.endswith("lo", -2), s.startswith(("x", "h"), 0),
    s.endswith(("lo", "x"), 3),
)
