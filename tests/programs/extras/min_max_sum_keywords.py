# default and start by keyword.
print(
    min([], default=0), max((), default=None), sum([], start=5),
    sum([[1], [2]], start=[0]), max("ab", "abc", key=len),
    min([3, 1], key=None),
)
