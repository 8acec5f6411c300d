# ascii() and !a escape what is beyond ASCII.
print(ascii("plain"), ascii("\xe9\u20ac\U0001f600"), ascii(["\xfc"]))
print(f"{'é'!a} {'x'!a:>5}", "{!a}".format("ß"))
print("ß".upper(), "ÀÉ".swapcase())
print("hello wORLD".capitalize(), "they're bill's".title())
print("a\x85b\xa0c".split(), "\xa0x\xa0".strip(), " a  b ".rsplit(None, 1))
