# The texts of syntax errors.
sources = [
    "x = ", "1 = x", "f() = 1", "return 1", "break", "continue", "yield 1",
    "def f(a, a): pass", "def f():\n    nonlocal x",
]
sources += [
    "nonlocal x", "f(a=1, 2)", "*a, *b = x", "del 1", "'abc",
    "def f(a=1, b): pass", "def f():\n    x = 1\n    global x",
]
sources += [
    " x = 1", "if 1:\nx", "if 1:\n    x\n  y", "1a", "await x",
    "def f(**k, a): pass", "try: pass", "{1: 2, 3}", "from x import *, y",
]
for source in sources:
    try:
        compile(source, "src", "exec")
        print([source], "accepted")
    except SyntaxError as e:
        print([source], type(e).__name__, e)
