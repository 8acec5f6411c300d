# globals() inside executed code is the dict that was given.
g = {"here": 1}
exec("same = globals()\nkeys = 'here' in globals()", g)
print(g["same"] is g, g["keys"])
print(eval("globals()['here']", g), eval("globals()") is globals())
