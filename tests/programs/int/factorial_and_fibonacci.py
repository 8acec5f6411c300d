# Big results from repeated products and sums.
f = 1
for i in range(1, 51):
    f *= i
print(f)
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a)
print(sum(int(d) for d in str(f)))
