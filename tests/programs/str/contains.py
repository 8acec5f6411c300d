# Membership of substrings.
print(
    "b" in "abc", "bc" in "abc", "ac" in "abc", "" in "abc", "" in "",
    "abc" in "ab",
)
print("日" in "x日y", "😀" in "a😀", "x" not in "abc", "\0" in "a\0b")
