# str.maketrans() and str.translate().
table = str.maketrans("abc", "xyz", "-")
print(
    "a-b-c-d".translate(table), "abc".translate({97: None, 98: "BB"}),
    "abc".translate({}), "aé".translate({233: "e"}),
)
print(sorted(str.maketrans({"a": "1", 98: 2}).items()))
