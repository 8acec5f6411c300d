# round() of integers with negative digits.
for n in (15, 25, 35, -15, 1234, 1250, 1350, 99, 5):
    print(n, round(n), round(n, 1), round(n, -1), round(n, -2))
