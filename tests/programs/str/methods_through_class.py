# Methods called through the class str.
print(
    str.upper("abc"), str.join("-", ["a", "b"]), str.split("a b"),
    list(map(str.strip, [" a ", "b "])),
)
print(str.find("abc", "c"), sorted(["b", "A"], key=str.lower), str.__name__)
