# repr() chooses the quotes and escapes what cannot be printed.
for s in (
    "plain", "it's", 'say "hi"', "both ' and \"", "back\\slash",
    "\n\t\r\0\x1b\x7f", "é", "日本", "😀",
):
    print(repr(s), len(repr(s)))
print(["a", "'"], ("\n",), {"k": "\\"})
