# The line of a syntax error.
import sys

sources = [
    "x = 1\ny = \n",
    "x = 1\n\n# comment\nif x\n    pass\n",
    "def f():\n    a = 1\n    return = 2\n",
    "x = (1,\n     2\ny = 3\n",
    "x = '''a\nb\nc'''\n1 = 2\n",
    "a = 1\n\\\nb = = 2\n",
    "for x in y:\n    pass\n  z = 1\n",
    "class C:\n    def f(self):\n    pass\n",
    "a = 'x\nb = 1\n",
]
for source in sources:
    try:
        compile(source, "src", "exec")
        print("accepted")
    except SyntaxError as e:
        sys.print_exception(e)
