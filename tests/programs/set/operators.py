# | & - ^ of sets.
a, b = {1, 2, 3}, {2, 3, 4}
print(
    sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a & {9},
    sorted(a | set()),
)
print(sorted(a), sorted(b))
