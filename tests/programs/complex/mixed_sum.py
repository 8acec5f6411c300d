# Sums over mixed numbers become complex.
print(sum([1, 2.5, 1j]), sum([1j, -1j]), 1 + 1j + 10**10, True + 1j)
total = 0
for k in range(4):
    total += 1j**k
print(abs(total) < 1e-9)
