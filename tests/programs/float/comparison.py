# Comparisons of floats with each other and with integers.
print(
    0.1 + 0.2 == 0.3, 1.0 == 1, 0.0 == -0.0, 1.5 > 1, 1e300 > 10**299,
    -1.5 < -1,
)
print(
    sorted([2.5, -1, 3, 0.5]), max(1, 1.5), min(2, 1.5), 0.5 in [0.5, 1],
    3 in [3.0],
)
