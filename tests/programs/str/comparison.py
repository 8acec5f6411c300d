# Strings compare by code points.
words = ["b", "a", "B", "", "ab", "é", "z", "日", "😀", "aa"]
print(sorted(words))
print(
    "a" < "b", "a" < "B", "" < "a", "ab" < "b", "a" == "a", "a" != "A",
    "\uffff" < "😀",
)
print(min("hello"), max("hello"), max("日😀"), max(words, key=len))
