# Characters that cannot stand in a source.
for source in (
    "x = \x01", "\x7f", "a\x00b", "x = 1 \x02", "é = = 1", "x = 5€",
):
    try:
        compile(source, "x", "exec")
        print([source], "accepted")
    except (SyntaxError, ValueError):
        print("error")
