# The % conversion multiplies by a hundred.
print("{:%} {:.1%} {:.0%} {:8.2%}".format(0.25, 0.125, 1.5, -0.5))
