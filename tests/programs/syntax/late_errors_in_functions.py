# Errors inside functions that are never called are found when compiling.
for source in (
    "def f():\n    1 = 2", "def f():\n    def g():\n        return )",
    "class C:\n    def m(self):\n        break",
):
    try:
        exec(source)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
