# Infinity and nan in format specifications.
inf, nan = float("inf"), float("nan")
for spec in ("", "f", ".2f", "e", "g", "8", "<8", "+f"):
    print(spec, [("{:" + spec + "}").format(x) for x in (inf, -inf, nan)])
