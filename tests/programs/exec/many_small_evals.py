# Hundreds of small sources.
total = 0
for i in range(300):
    total += eval("%d * %d" % (i, i % 7))
print(total)
scope = {}
for i in range(100):
    exec("v%d = %d + %s" % (i, i, "v%d" % (i - 1) if i else "0"), scope)
print(scope["v99"])
