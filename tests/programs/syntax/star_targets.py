# Misplaced stars.
sources = [
    "*a = 1", "a, *b, *c = x", "*a", "del *a", "f(**a, *b)",
    "def f(*a, *b): pass", "def f(**k, a): pass", "def f(**k, *a): pass",
]
sources += ["f(*)", "f(**)", "x = *a"]
for source in sources:
    try:
        exec(source)
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
    except Exception as e:
        print([source], type(e).__name__)
