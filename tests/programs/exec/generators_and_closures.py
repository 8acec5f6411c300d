# Generators and closures made by exec() keep working afterwards.
names = {}
source = "def gen(n):\n    for i in range(n):\n        yield i * base\n\n"
source += "def make(k):\n    def add(x):\n        return x + k + base\n"
exec(source + "    return add\n", names)
names["base"] = 10
g = names["gen"](3)
print(next(g), list(g), names["make"](1)(2))
names["base"] = 100
print(list(names["gen"](3)), names["make"](1)(2))
