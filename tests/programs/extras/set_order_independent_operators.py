# Named methods and comparisons with frozen sets.
print(
    sorted({1, 2} | frozenset({3})), type(frozenset({1}) | {2}).__name__,
    type({1} | frozenset()).__name__, {1, 2} == frozenset({1, 2}),
    hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
)
