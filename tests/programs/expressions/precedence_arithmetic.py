# Precedence of the arithmetic operators.
print(2 + 3 * 4, (2 + 3) * 4)
print(2 ** 3 ** 2, (2 ** 3) ** 2)
print(-2 ** 2, (-2) ** 2, 2 ** -1)
print(10 - 4 - 3, 100 // 7 // 2, 100 / 5 / 2)
print(7 % 4 * 3, 7 * 4 % 3, -7 // 2 * 2)
print(~2 ** 2, -~5, ~-5, - -5, +-+5)
