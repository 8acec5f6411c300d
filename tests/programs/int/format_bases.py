# Integers in format specifications.
for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "n", "c"):
    print(spec, ("{:" + spec + "}").format(65), "{:{}}".format(90, spec))
print(
    "{:x}".format(-255), "{:b}".format(-5), "{:x}".format(2**70),
    "{:d}".format(-(2**70)),
)
