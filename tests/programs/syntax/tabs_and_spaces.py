# Tabs advance to the next multiple of eight.
exec("if 1:\n\ta = 1\n        b = 2\nprint(a, b)")
try:
    exec("if 1:\n        a = 1\n\tb = 3\nprint(a, b)")
except SyntaxError:
    print("SyntaxError")
