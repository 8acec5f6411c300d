# Strings that do not end, and bytes with characters beyond ASCII.
sources = [
    "'abc", '"abc', "'abc\n'", '"""abc', "'''abc''", "'abc\"", "'\\x1'",
    "'\\u12'", "'\\U00110000'",
]
for source in sources:
    try:
        eval(source)
        print([source], "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
