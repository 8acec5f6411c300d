# Sums in loops keep the rounding of each step.
total = 0.0
for i in range(1000):
    total += 0.1
print(round(total, 8), sum([0.1] * 10) == 1.0 or "rounded")
x = 1.0
n = 0
while x != x + 1:
    x *= 2
    n += 1
print(n, x)
h = sum(1.0 / i for i in range(1, 100))
print(h)
