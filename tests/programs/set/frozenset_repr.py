# The text of sets and frozen sets.
print(frozenset([1]), {1}, {"a"}, frozenset(), set(), {(1,)}, [{2}])
