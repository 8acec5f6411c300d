# return, break, continue, yield, nonlocal and global in the wrong places.
sources = [
    "return 1", "break", "continue", "yield 1", "def f():\n    break",
    "def f():\n    continue", "if 1:\n    break",
]
sources += [
    "class C:\n    return 1", "for x in y:\n    def f():\n        break",
    "nonlocal x", "def f():\n    nonlocal x", "class C:\n    break",
]
sources += [
    "def f():\n    x = 1\n    global x", "def f(x):\n    global x",
    "def f(x):\n    nonlocal x",
]
for source in sources:
    try:
        exec(source)
        print([source], "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
