# Text and value survive a round trip through repr.
x = 0.1
for i in range(60):
    x = x * 1.37 - 0.001
    if float(repr(x)) != x:
        print("differs", x)
y = 1e-300
while y < 1e300:
    if float(str(y)) != y:
        print("differs", y)
    y *= 12345.678
print("done")
