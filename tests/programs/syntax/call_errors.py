# Argument lists that are not allowed.
sources = [
    "f(a=1, 2)", "f(**k, 1)", "f(1=2)", "f(a.b=1)", "f('a'=1)", "f(a b)",
    "f(a=1 b=2)", "f(+)",
]
for source in sources:
    try:
        compile(source, "x", "eval")
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
