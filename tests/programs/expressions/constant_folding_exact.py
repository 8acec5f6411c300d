# Constant expressions give the same result as computed ones.
one = 1
print(2 ** 64 - 1 == (one + 1) ** 64 - 1, 7 // -2 == 7 // (-2 * one))
print(-7 % 3, -7 % -3, 7 % -3, -7 // 2, 7 // -2)
print(1 << 70, 0xFF & ~0xF, 10 - 20, 3 * -4)
print("ab" * 3, "a" "b" + "c", (1, 2) + (3,), 2 * (0,))
print(0.1 * 3, 1 / 3, 2 ** 0.5, 2 ** -2, 0 ** 0)
