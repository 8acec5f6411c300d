# sorted() of any iterable, with key and reverse.
print(
    sorted([3, 1, 2]), sorted("hello"), sorted({3, 1}),
    sorted({"b": 1, "a": 2}), sorted((2, 1)), sorted(x for x in (2, 1)),
    sorted([]),
)
print(
    sorted([1, 2, 3], reverse=True), sorted(["b", "A"], key=str.lower),
    sorted([-3, 2, -1], key=abs, reverse=True), sorted([True, 0, 1.5]),
)
a = [2, 1]
print(sorted(a), a, sorted(a) is a)
for f in (
    lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1, 2], key=5),
    lambda: sorted(),
):
    try:
        f()
    except TypeError:
        print("TypeError")
