# A call with many positional and keyword arguments.
source = "(lambda *a: len(a))(" + "1," * 300 + ")"
print(eval(source))
source = "dict(" + ",".join("k%d=%d" % (i, i) for i in range(300)) + ")"
print(sum(eval(source).values()))
