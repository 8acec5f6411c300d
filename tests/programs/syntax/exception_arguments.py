# The arguments of SyntaxError.
for source in ("x = ", "if 1:\nx", "1 = 2"):
    try:
        compile(source, "src", "exec")
    except SyntaxError as e:
        print(e.args)
