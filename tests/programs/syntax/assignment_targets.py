# What cannot be assigned to.
sources = [
    "1 = x", "'a' = x", "None = 1", "True = 1", "f() = 1", "(a + b) = 1",
    "a + b = 1", "[a, 1] = x", "(a, f()) = x", "a = 1 = b",
]
sources += [
    "f() += 1", "1 += 1", "(a, b) += 1", "[a] += 1", "lambda: 1 = 2",
    "a if b else c = 1", "-a = 1", "not a = 1", "(yield) = 1",
]
sources += [
    "for 1 in x: pass", "for f() in x: pass", "with a as 1: pass", "del 1",
    "del f()", "del a + b", "(x for x in y) = 1", "... = 1",
]
for source in sources:
    try:
        exec(source)
        print(source, "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
