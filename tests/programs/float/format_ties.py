# A value exactly between two texts goes to the even digit.
print(
    "%.0f %.0f %.0f %.0f" % (0.5, 1.5, 2.5, -2.5), "%.1f %.1f" % (1.25, 0.35),
)
print(
    "{:.2f} {:.1e} {:.2g}".format(0.125, 12500.0, 0.125), f"{2.675:.2f}",
    round(2.675, 2),
)
