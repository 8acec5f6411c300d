# Iterating a string gives its characters.
for c in "aé日😀":
    print(c, ord(c), len(c))
print(
    list("abc"), tuple("xy"), set("aa") == {"a"}, [c.upper() for c in "ab"],
    list(enumerate("ab")),
)
a, b, c = "xyz"
print(
    a, b, c, list(reversed("abc")), list(zip("ab", "cd")),
    "".join(sorted("hello")),
)
