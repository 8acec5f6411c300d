# Floats as keys of dicts and items of sets.
d = {0.5: "half", 1.0: "one", 1e100: "googol"}
print(
    d[0.5], d[1], d[1e100], 0.25 in d, len({0.0, -0.0, 0}), 0.1 + 0.2 in {0.3},
)
