# Iterables unpacked in list, tuple and set displays.
a = [1, 2]
print([*a, 3, *"xy"], (*a, *a), [*range(3), *()])
print(sorted({*a, 2, 3}), *a)
t = *a, 9
print(t)
print([*[*a, *[*a]]], (*(),))
print([*{"k": 1}], [*(i for i in range(2))])
