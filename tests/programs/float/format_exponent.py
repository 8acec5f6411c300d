# The e and E conversions.
for spec in (".0e", ".2e", "e", "E", "12.3e", "+.1e"):
    text = "{:" + spec + "}"
    print(spec, [text.format(x) for x in (12345.678, -0.00012, 0.0)])
print("%e %.3E" % (1e100, 1.5e-7))
