# globals() is the namespace of the module.
x = 1


def f():
    globals()["made"] = 5
    return globals() is g


g = globals()
print(g["x"], "f" in g, f(), made, g["__name__"])
g["x"] = 2
print(x, "undefined" in g)
del g["x"]
try:
    x
except NameError:
    print("NameError")
