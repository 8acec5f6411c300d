# Each loop over a range starts anew.
r = range(3)
print(
    [(a, b) for a in r for b in r if a != b], list(r), list(r), sum(r), max(r),
    min(r),
)
it = iter(r)
print(
    next(it), list(it), next(it, "end"), list(reversed(r)),
    list(reversed(range(1, 10, 4))),
)
