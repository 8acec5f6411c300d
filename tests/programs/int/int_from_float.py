# int() cuts the fraction of a float off.
print(
    int(1.9), int(-1.9), int(0.5), int(-0.5), int(1e10), int(2.0**40),
    int(-0.0),
)
print(int(1e20), int(-1e25), int(2.0**100), int(123456789.987))
