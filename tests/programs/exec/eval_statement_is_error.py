# eval() accepts only expressions.
for source in (
    "x = 1", "pass", "", "1; 2", "import sys", "def f(): pass", "return 1",
    "1 +", "1\n2",
):
    try:
        eval(source)
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
