# eval() with globals and locals.
x = "module"
print(
    eval("x", {"x": "globals"}), eval("x", {"x": "globals"}, {"x": "locals"}),
    eval("x + y", {"x": 1}, {"y": 2}),
)
try:
    eval("x", {})
except NameError:
    print("NameError")
print(eval("len('abc')", {}), eval("x"))
