# Results beyond the range of floats.
print(1e308 * 10, -1e308 * 10, 1e-308 / 1e100, 2.0**1023 * 2)
