# str.zfill() keeps the sign in front.
print(
    "42".zfill(5), "-42".zfill(5), "+1".zfill(4), "abc".zfill(2), "".zfill(3),
    "--1".zfill(5),
)
