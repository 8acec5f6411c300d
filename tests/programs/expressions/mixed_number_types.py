# Operators on mixed int, bool, float and complex operands.
print(1 + 1.5, True + 1.5, 2 * 1j, 1.5 - 1j, True * 1j)
print(7 // 2.0, 7 % 2.5, 2 ** 1.5, 2.0 ** 3, True / 2)
print(1 == 1.0, 1 < 1.5, True < 1.5, 1 == 1 + 0j, 1.5 == 1.5 + 0j)
print(10**20 + 0.5, 10**20 * 1.0 == 10**20, 2**53 == 2.0**53)
