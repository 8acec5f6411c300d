# startswith() and endswith().
s = "hello"
print(
    s.startswith("he"), s.startswith("el"), s.startswith(""),
    s.startswith("hello!"),
)
print(s.endswith("lo"), s.endswith("l"), s.endswith(""), s.endswith("xhello"))
print(
    s.startswith("l", 2), s.startswith("hel", 1), s.startswith(("x", "he")),
    s.endswith(("x", "y")),
)
