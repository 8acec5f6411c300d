# Infinity and nan in arithmetic and comparisons.
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf + 1, inf - inf, inf * 0, inf * -1, 1 / inf, -1 / inf)
print(
    nan == nan, nan != nan, nan < 1, nan > 1, inf > 10**300, -inf < inf,
    inf == inf,
)
print(inf // 1, 5 % inf, max(1, inf), min(-inf, 0), 0 * nan)
