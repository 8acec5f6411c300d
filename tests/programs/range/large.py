# Ranges with bounds beyond 64 bits.
r = range(10**20, 10**20 + 10, 3)
print(list(r), len(r), r[1], 10**20 + 3 in r, len(range(-(2**40), 2**40)))
