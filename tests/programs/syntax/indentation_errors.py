# Wrong indentation.
sources = [
    " x = 1", "if 1:\nx = 1", "if 1:\n    x = 1\n  y = 2", "x = 1\n  y = 2",
    "def f():\n", "if 1:\n        a = 1\n    b = 2", "for x in y:\npass",
]
for source in sources:
    try:
        exec(source)
        print([source], "accepted")
    except IndentationError:
        print([source], "IndentationError")
    except SyntaxError:
        print([source], "SyntaxError")
