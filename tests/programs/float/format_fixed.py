# The f and F conversions.
for spec in (".0f", ".1f", ".3f", "f", "8.2f", "<8.2f", "^8.2f", "08.2f", "+.1f", "F"):
    print(spec, [("{:" + spec + "}").format(x) for x in (2.6, -1234.5678)])
print("%.2f %8.3f %-8.1f| %+.0f" % (1.005, 3.14159, 2.26, 7.6), "%f" % 10**20)
print("{: .1f}|{: .1f}".format(2.6, -2.6))
