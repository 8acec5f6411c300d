# A source of thousands of lines.
lines = ["x = 0"]
for i in range(3000):
    lines.append("x += %d" % (i % 10))
scope = {}
exec("\n".join(lines), scope)
print(scope["x"])
source = "def f(n):\n"
for i in range(400):
    source += "    if n == %d:\n        return %d\n" % (i, i * i)
exec(source, scope)
print(scope["f"](399), scope["f"](1000))
