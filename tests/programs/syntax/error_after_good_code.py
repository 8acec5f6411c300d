# Nothing of a source with an error runs.
try:
    exec("print('never')\nx = 1\ny = )\n")
except SyntaxError:
    print("SyntaxError")
print("x" in globals())
try:
    exec("print('never')\ndef f():\n    return 1 1\n")
except SyntaxError:
    print("SyntaxError")
