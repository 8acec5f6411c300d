# max() and min() of iterables and of arguments.
print(
    max([3, 1, 2]), min([3, 1, 2]), max(1, 2, 3), min("b", "a"), max("hello"),
    max({1: 0, 5: 0}), min((2,)), max(1, 1.5), min(1.0, 1),
)
print(
    max(["aa", "b"], key=len), min(3, -5, 2, key=abs), max([], default="d"),
    min((), default=None), max([1], default=5), max("a", "B", key=str.lower),
)
print(
    max([(1, "a"), (1, "b")], key=lambda p: p[0]),
    min([(1, "a"), (1, "b")], key=lambda p: p[0]),
)
for f in (lambda: max([]), lambda: min(())):
    try:
        f()
    except ValueError:
        print("ValueError")
for f in (lambda: max(5), lambda: max(1, "a"), lambda: min()):
    try:
        f()
    except TypeError:
        print("TypeError")
