# Sources that are no UTF-8, or no text at all.
for f in (
    lambda: compile(b"x = '\xff'", "f", "exec"),
    lambda: exec(b"'\xff'"),
    lambda: eval(b"\xff"),
    lambda: compile("1", "f", "other"),
    lambda: compile(5, "f", "exec"),
    lambda: eval(5),
):
    try:
        print(f())
    except (SyntaxError, ValueError, TypeError, NameError) as e:
        print(isinstance(e, TypeError))
print(eval(b"1 + 1"), eval(bytearray(b"2")))
