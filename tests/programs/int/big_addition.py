# Sums and differences that cross the word sizes.
for n in (2**30, 2**31, 2**32, 2**53, 2**62, 2**63, 2**64, 10**30):
    print(n - 1 + 1, n + 1 - n, n + n, -n - 1, n - 2 * n)
