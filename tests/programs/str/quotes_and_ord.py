# Comparisons with literals that hold quotes and escapes; ord() of one character.

found = []
for c in 'a"\\\'\n"b':
    if c == '"':
        found.append("quote")
    elif c == "\\":
        found.append("backslash")
    elif c != "'" and c in '"\\\n':
        found.append("newline")
    elif '"' < c < "'":
        found.append("between")
print(found)
key = {'"': 1, "\\": 2}
key['"'] += 1
print(key['"'], key["\\"], '"' in key, '"' == '"', '\\"' == "\\")
print(ord("a"), ord("\0"), ord("é"), ord("€"), ord("😀"), ord(b"x"))
for bad in ("", "ab", "😀a", b"", 1):
    try:
        print(ord(bad))
    except TypeError:
        print("TypeError")
