# Text after a conversion is a syntax error, an open field is a malformed f-string.
for s in ('t"{x!r@:10}"', 't"{x!r }"', 't"{x!s\t:10}"', 'f"{x!r@}"', 't"{x!z}"', 't"{x!}"', 't"{x'):
    try:
        compile(s, "test", "exec")
    except SyntaxError as e:
        print(s, "SyntaxError:", e)
