# replace() with and without a count.
s = "banana"
print(
    s.replace("a", "o"), s.replace("an", ""), s.replace("x", "y"),
    s.replace("a", "AA", 2), s.replace("a", "x", 0),
)
print(
    s.replace("na", "NA", -1), "aaa".replace("aa", "b"),
    "😀a😀".replace("😀", "é"), "".replace("a", "b"),
)
print("abc".replace("", "-"), "".replace("", "x"), "ab".replace("", "-", 2))
