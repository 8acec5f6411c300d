# A source of thousands of lines.
lines = ["x = 0"]
for i in range(3000):
    lines.append("x += %d" % (i % 10))
scope = {}
exec("\n".join(lines), scope)
print(scope["x"])
source = "def f(n):\n" + "".join("    if n == %d:\n        return %d\n" % (i, i * i) for i in range(400))
exec(source, scope)
print(scope["f"](399), scope["f"](1000))
