# rsplit() splits from the right.
print(
    "a,b,c".rsplit(",", 1), "a,b,c".rsplit(","), "a,b,c".rsplit(",", 5),
    ",a".rsplit(",", 1),
)
print("a--b--c".rsplit("--", 1), "abc".rsplit(",", 1), "".rsplit(","))
