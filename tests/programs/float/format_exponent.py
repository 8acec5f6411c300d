# The e and E conversions.
for spec in (".0e", ".2e", "e", "E", "12.3e", "+.1e"):
    print(spec, [("{:" + spec + "}").format(12345.678), ("{:" + spec + "}").format(-0.00012), ("{:" + spec + "}").format(0.0)])
print("%e %.3E" % (1e100, 1.5e-7))
