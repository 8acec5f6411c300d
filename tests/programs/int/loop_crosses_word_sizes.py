# Counting across the limits of small integers.
for start in (
    2**31 - 2, 2**32 - 2, 2**53 - 2, 2**63 - 2, -(2**53) - 2, -(2**31) - 2,
):
    n = start
    out = []
    for _ in range(4):
        n += 1
        out.append(n)
    print(out)
