# % formatting of floats and of integers as floats.
print(
    "%s %r" % (1.5, 0.1), "%d" % 2.7,
    "%5.1f|%-7.2f|%07.2f" % (1.26, 1.5, -1.5), "%f" % 3,
)
print("%*.*f" % (8, 2, 3.14159), "%.3f%%" % 12.5)
