# Parameter lists that are not allowed.
sources = [
    "def f(a, a): pass", "def f(a, *a): pass", "def f(a, **a): pass",
    "def f(a=1, b): pass", "lambda a=1, b: 0", "lambda a, a: 0",
]
sources += [
    "def f(1): pass", "def f('a'): pass", "def f(a.b): pass",
    "def f(a b): pass", "def f((a, b)): pass", "def f(a,, b): pass",
    "def f(,): pass",
]
for source in sources:
    try:
        exec(source)
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
