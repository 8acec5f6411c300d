# Displays with many items.
a = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
source = "[" + ",".join(str(i) for i in range(1000)) + "]"
print(len(a), sum(eval(source)))
source = "{" + ",".join("%d:%d" % (i, i * i) for i in range(500)) + "}"
print(eval(source)[499])
source = "(" + "1, 'a', " * 300 + ")"
print(len(eval(source)))
