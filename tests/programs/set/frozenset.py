# frozenset is hashable and has no methods that change it.
f = frozenset([1, 2, 2])
print(
    sorted(f), len(f), 1 in f, f == {1, 2}, {f: "v"}[frozenset((2, 1))],
    sorted(f | {3}), sorted(f & {1}), f == frozenset(f),
)
for name in ("add", "remove", "clear", "update", "pop"):
    try:
        getattr(f, name)(1)
        print(name, "accepted")
    except (AttributeError, TypeError):
        print(name, "refused")
print(
    frozenset(), len({frozenset((1,)), frozenset((1,))}),
    {1, 2} == frozenset((1, 2)),
)
