# Membership in a literal, strips by characters, and joins of few and many.

for c in ("a", "bc", "", "x", "\n"):
    print(c in "abc\n", c not in "abc\n", end=" ")
print()
print([c for c in "a,b;c" if c not in ",;"])


class Text(str):
    pass


print(Text("b") in "abc", Text("d") in "abc")
for bad in (1, None, b"a"):
    try:
        print(bad in "abc")
    except TypeError:
        print("TypeError")

for text in ("--a-b--", "", "---", "a", "é-é"):
    print([text.strip("-"), text.lstrip("-é"), text.rstrip("é-"), text.strip("")])

for n in (0, 1, 2, 63, 64, 65, 300):
    words = ["w%d" % i for i in range(n)]
    for by in ("", ", ", "é"):
        text = by.join(words)
        print(n, len(text), text[-5:], text.count("w"), end=" ")
    print()
print("-".join(("a", Text("b"), "c")), "-".join([Text("a")]) == "a")
for bad in ([1], ["a", 1], ["a"] * 70 + [None]):
    try:
        ",".join(bad)
    except TypeError:
        print("TypeError")
