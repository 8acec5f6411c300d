# Numbers that are not Python.
sources = [
    "1a", "0x", "0xg", "0b2", "0o8", "1e", "1e+", "0b", "1.2.3", "0x1.5",
    "1jj", "12abc", "1.e",
]
for source in sources:
    try:
        eval(source)
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
