# Built-in functions over mixed small and big integers.
values = [10**20, -(10**20), 5, 2**64, 0]
print(
    sum(values), min(values), max(values), sorted(values), sum(values, 10**30),
)
print(
    all(values), any(values), values.index(5), 2**64 in values,
    set(values) == set(values[::-1]),
)
