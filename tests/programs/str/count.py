# count() counts without overlap, with bounds.
print(
    "aaaa".count("aa"), "abcabc".count("c"), "abc".count("x"),
    "aaa".count("a", 1), "aaa".count("a", 0, -1),
)
print("abc".count(""), "".count(""), "".count("a"), "aXbXc".count("X", 2, 10))
