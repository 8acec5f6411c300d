# Sets from literals and from set().
print(
    set(), {1}, sorted({3, 1, 2, 1}), sorted(set("hello")),
    sorted(set([1, 1])), sorted(set(range(3))), set(()),
)
print(
    len({1, 1.0, True}), {(1, 2)}, sorted(set({"a": 1, "b": 2})),
    type({}).__name__, type({1}).__name__,
)
