# Comparisons between integers of every size.
values = [
    -(10**30), -(2**63), -(2**53), -1, 0, 1, 2**31, 2**53, 2**53 + 1, 2**64,
    10**30,
]
for i, a in enumerate(values):
    for j, b in enumerate(values):
        if (a < b) != (i < j) or (a == b) != (i == j) or (a >= b) != (i >= j):
            print("wrong", a, b)
print(sorted(reversed(values)) == values, max(values), min(values))
