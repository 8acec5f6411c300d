# The sieve of Eratosthenes on a list of flags.
n = 60
flags = [True] * n
flags[0] = flags[1] = False
for i in range(2, n):
    if flags[i]:
        for j in range(i * i, n, i):
            flags[j] = False
print([i for i, f in enumerate(flags) if f])
