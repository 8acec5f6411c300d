# union(), intersection(), difference() and update() with several arguments.
a = {1, 2, 3}
print(
    sorted(a.union([4], (5,))), sorted(a.intersection([1, 2], {2, 3})),
    sorted(a.difference([1], [2])), a.union() == a,
)
a.update([4], "x")
a.difference_update([1], [2])
print(sorted(a, key=str))
