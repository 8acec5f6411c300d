# center() pads on both sides.
print([
    "ab".center(6), "abc".center(6), "ab".center(1), "".center(3),
    "é".center(4),
])
