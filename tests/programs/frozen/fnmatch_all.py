# fnmatch: patterns, lists of names, translation.
import fnmatch
import re

names = ["a.txt", "b.py", ".hidden", "ab", "a[b", "A.TXT", "file1", "file10", "x-y", "", "a\nb", "]", "^x", "!"]
for pattern in ("*", "*.txt", "?", "??", "a*", "[ab]*", "[!ab]*", "file[0-9]", "*1*", "[", "a[[]b", "[]]", "[!]]*", "*a*b*", "x[-a]y", "[^x]*", "", "**", "*.", "[a-]*", "[!!]", "[z-a]*", "[a-c-e]*"):
    found = fnmatch.filter(names, pattern)
    print(repr(pattern), found, [n for n in names if fnmatch.fnmatch(n, pattern)] == found)
    compiled = re.compile(fnmatch.translate(pattern))
    print([n for n in names if compiled.match(n)] == found)
print(fnmatch.fnmatchcase("Foo", "foo"), fnmatch.fnmatch(b"abc", b"a*"), fnmatch.fnmatch("a" * 30, "*a" * 12 + "b"))
try:
    fnmatch.fnmatch("a", b"a")
except TypeError:
    print("TypeError")
