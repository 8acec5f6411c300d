# The alternate form keeps the decimal point.
print("%#.0f %#.0e %#g" % (3.0, 5.0, 1.5), "{:#.0f} {:#g}".format(2.0, 1.0))
