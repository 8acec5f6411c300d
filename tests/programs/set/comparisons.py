# Subset, superset and equality.
a, b = {1, 2}, {1, 2, 3}
print(
    a <= b, a < b, a < a, a <= a, b >= a, b > a, a == {2, 1}, a != b,
    a == [1, 2],
)
print(
    a.issubset(b), b.issuperset(a), a.isdisjoint({3}), a.isdisjoint({1}),
    set() <= a, a.issubset([1, 2, 9]),
)
