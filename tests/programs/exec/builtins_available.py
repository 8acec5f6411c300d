# Built-in functions are available in an empty namespace and may be replaced.
g = {}
exec("n = len('abc')\ns = str(5)", g)
print(g["n"], g["s"])
print(eval("len('abc')", {"len": lambda x: "mine"}))
