# Syntax errors in f-strings.
for source in ("f'{'", "f'{}'", "f'{1 +}'", "f'{a b}'", "f'{x!z}'", "f'{1'"):
    try:
        compile(source, "x", "eval")
        print(source, "accepted")
    except SyntaxError:
        print(source, "SyntaxError")
