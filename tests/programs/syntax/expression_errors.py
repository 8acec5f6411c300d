# Expressions that are not Python.
sources = [
    "(", ")", "[1, 2", "(1, 2]", "{1: 2", "{1: }", "{: 1}", "{1, 2: 3}",
    "[1 2]", "f(1 2)", "f(,)", "f(a=)", "x.", "x.1",
]
sources += [
    "1 +", "* 1", "1 ** ", "not", "a not b", "a is is b", "1 if 2",
    "1 if 2 else", "lambda", "lambda x", "x[", "x[]",
]
sources += [
    "yield", "await x", "'abc", '"abc', "'''abc", "a if b else", "[x for]",
    "[x for x]", "[for x in y]", "[x for x in]",
]
sources += ["$", "?", "a ! b", "a => b", "a <> b", "`a`", "@", "...."]
for source in sources:
    try:
        eval(source)
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
