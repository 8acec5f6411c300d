# str.ljust() and str.rjust().
print([
    "ab".ljust(5), "ab".rjust(5), "ab".ljust(1), "ab".rjust(5, "*"),
    "é".ljust(3, "😀"), "".rjust(2, "x"),
])
print([
    "ab".center(7, "-"), "ab".center(5), "abc".center(6, "*"), "x".center(4),
])
for f in ("a".ljust, "a".rjust):
    try:
        f(5, "xy")
    except TypeError:
        print("TypeError")
