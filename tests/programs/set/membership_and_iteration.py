# Membership, length, truth and loops.
s = {"a", 1, None, (1, 2)}
print(
    "a" in s, 1.0 in s, 2 in s, None in s, (1, 2) in s, len(s), bool(s),
    bool(set()), "b" not in s,
)
total = 0
for x in {1, 2, 3}:
    total += x
print(total, sum({5, 6}), max({1, 9, 3}), sorted(x * 2 for x in {1, 2}))
