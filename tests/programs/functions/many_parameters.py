# A function with many parameters and locals.
names = ["p%d" % i for i in range(60)]
source = "def f(%s):\n    total = 0\n" % ", ".join(names)
for name in names:
    source += "    l_%s = %s * 2\n    total += l_%s\n" % (name, name, name)
source += "    return total\n"
exec(source)
print(f(*range(60)), f(*range(30), **{n: 1 for n in names[30:]}))
