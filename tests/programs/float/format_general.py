# The g and G conversions.
for x in (0.0001, 0.00001, 123456.0, 1234567.0, 1e15, 0.1, 100.0, 1.5):
    print(
        "{:g}".format(x), "{:.3g}".format(x), "{:G}".format(x), "%g" % x,
        "%.10g" % x,
    )
