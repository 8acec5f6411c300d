# Comparisons between integers and floats.
print(1 == 1.0, 1 < 1.5, 2 > 1.5, 0 == -0.0, 10**10 == 1e10, 3 >= 3.0)
print(10**20 == 1e20, 10**400 > 1e300, -(10**400) < -1e300, 1 < float("inf"))
print(1 == float("nan"), 1 < float("nan"))
