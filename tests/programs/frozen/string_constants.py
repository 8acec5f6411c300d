# string: constants and capwords.
import string

for name in ("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits",
             "octdigits", "punctuation", "whitespace", "printable"):
    print(name, repr(getattr(string, name)))
print(string.capwords("hello  big\tworld"), string.capwords("a-b-c", "-"), repr(string.capwords("  x  ")))
from string import Template, ascii_letters

print(Template("$x").substitute(x=1), len(ascii_letters))
