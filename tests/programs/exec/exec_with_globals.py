# exec() with a dict of its own.
g = {"x": 10}
exec("y = x + 1\nx = 0", g)
print(g["x"], g["y"], "y" in globals())
exec("def f():\n    return y * 2\n", g)
print(g["f"]())
g["y"] = 100
print(g["f"]())
