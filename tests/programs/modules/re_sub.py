# sub() with text, group references and functions.
import re

print(
    re.sub("a", "b", "banana"), re.sub("a", "b", "banana", 2),
    re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub("x", "y", "abc"),
    re.sub(r"\d+", lambda m: str(int(m.group(0)) * 2), "a1 b22"),
)
print(
    re.compile("[aeiou]").sub("*", "education"),
    re.sub(r"(a)(b)", r"[\g<2>\g<1>]", "abab"),
)
