# Shifts bind looser than addition, then &, ^ and |.
print(1 << 2 + 3, (1 << 2) + 3)
print(6 & 3 << 1, 6 & 3 | 8, 8 | 6 & 3)
print(5 ^ 3 & 1, 5 | 3 ^ 1, (5 | 3) ^ 1)
print(1 | 2 == 2, 4 & 6 == 4)
print(~1 & 7, -1 >> 1 | 8)
