# Statements that are not Python.
sources = [
    "x =", "= 1", "1 = x", "x + 1 = 2", "f() = 1", "if x", "if x:",
    "else: pass", "while: pass", "for x: pass",
]
sources += [
    "for in y: pass", "def f: pass", "def (): pass", "class : pass",
    "try: pass", "except: pass", "finally: pass",
]
sources += [
    "import", "from x", "from x import", "import a.", "from . import",
    "with x", "with: pass", "del", "return return",
]
sources += [
    "raise from", "global", "nonlocal", "assert", "pass 1", "lambda: = 1",
    "x++", "x = = 1", "a b", "1 2", "print 1",
]
for source in sources:
    try:
        exec(source)
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
