# Equal strings are one key, however they were made.
d = {"ab": 1}
print(
    d["a" + "b"], d["".join(["a", "b"])], "AB".lower() in d,
    hash("x" * 10) == hash("xx" * 5), d["abc"[:2]],
)
print(len({"é", "\u00e9", "e"}), {"": 0}[""])
