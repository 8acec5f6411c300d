# find(), rfind(), index() and rindex() with bounds.
s = "abcabcab"
print(
    s.find("b"), s.rfind("b"), s.find("ca"), s.find("x"), s.rfind("x"),
    s.find(""), s.rfind(""),
)
print(
    s.find("a", 1), s.find("a", 1, 3), s.find("a", -2), s.rfind("a", 0, 6),
    s.find("ab", 4, -1),
)
print(
    s.index("c"), s.rindex("c"), s.index("a", 1), s.find("b", 100),
    s.find("abcabcabc"),
)
for f in (s.index, s.rindex):
    try:
        f("x")
    except ValueError:
        print("ValueError")
