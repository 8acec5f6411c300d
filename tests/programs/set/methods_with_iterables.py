# Methods that take any iterable.
a = {1, 2, 3}
print(
    sorted(a.union([3, 4])), sorted(a.intersection([2, 9])),
    sorted(a.difference((1,))), sorted(a.symmetric_difference(range(2, 5))),
)
a.update([7])
print(sorted(a))
a.intersection_update([1, 2, 7])
a.difference_update([1])
a.symmetric_difference_update([2, 8])
print(sorted(a))
