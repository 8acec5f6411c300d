# The parts of regular expressions.
import re

for p, s in (
    ("a.c", "abc"), ("a*b", "aaab"), ("a+b", "b"), ("ab?c", "ac"),
    ("^a", "ba"), ("a$", "ba"), ("[a-c]+", "xabcz"), ("[^a-c]+", "abxyc"),
    ("a|b", "cb"), ("(a|b)+c", "ababc"), (r"\d+", "ab12"), (r"\D+", "12ab"),
    (r"\s", "a b"), (r"\S+", " ab "), (r"\w+", "!a_1!"), (r"\W", "ab-"),
    (r"\.", "a.b"), ("a*?b", "aab"), ("a+?", "aaa"), ("(?:ab)+", "ababx"),
    ("", "abc"), ("[a-]", "-"), (r"[\d.]+", "v1.2"), ("(a)(b)(c)", "abc"),
):
    m = re.search(p, s)
    print(p, s, m and m.group(0))
