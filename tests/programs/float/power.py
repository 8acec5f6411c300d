# Powers of floats.
print(
    2.0**3, 2**0.5, 4**-0.5, 0.0**0, 10.0**-3, (-2.0) ** 3, (-2.0) ** -2,
    2.0**1000,
)
print(0.0**2, 1.0 ** float("nan"), float("inf") ** 0, 2.0 ** float("-inf"))
