# The shortest text that reads back as the same float.
for x in (0.1, 0.5, 1.0, 100.0, 1e15, 1e16, 123456789.125, 1 / 3, 2 / 3, 1e-4, 1e-5, 0.00012345):
    print(x)
for x in (1e22, 1e23, 1.7976931348623157e308, 2.2250738585072014e-308, 1e100, 1e-100):
    print(x)
print(-0.0, 0.0, -1.5, 0.1 + 0.2, 1e21, 123456789012345680.0)
