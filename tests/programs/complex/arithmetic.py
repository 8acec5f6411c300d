# The arithmetic operators on complex numbers.
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, -a, +a, a * 2, 2 - a, a / 2, 1.5 * b)
print(a == 3 + 4j, a != b, a == 3, 3 + 0j == 3, 2 == 2 + 0j)
