# Digits grouped by commas and underscores.
for n in (0, 999, 1000, -1234567, 10**20):
    print(f"{n:,}", f"{n:20,}" if n < 10**10 else "-", "{:,d}".format(n))
