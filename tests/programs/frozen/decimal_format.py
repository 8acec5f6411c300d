# Formats of decimal numbers.
from decimal import Decimal as D

for spec in ("", ".2f", "10.3f", "<10.1f|", "+.1f", ",.2f", "e", ".2e", "%", ".1%", "010.2f", ".3g", "*^15.2f", "g", " .0f"):
    spec = spec.rstrip("|")
    print(repr(spec), [format(D(t), spec) for t in ("1234567.891", "-0.005", "12", "1E+5", "0.00001234")])
print(f"{D('3.14159'):.3f}", "{:>8}".format(D("1.5")), "%s" % D("2.50"), f"{D('NaN')} {D('-Infinity'):10}|")
