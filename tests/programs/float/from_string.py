# float() parses text.
for s in (
    "1", "1.5", "-2.5e3", "  7 ", "1e-3", ".5", "5.", "+0.25", "inf",
    "-Infinity", "NaN", "1e400", "1_0.5",
):
    print(s, float(s))
print(float(b"1.5"), float(), float(3), float(True), float(10**20))
