# str.expandtabs().
print([
    "a\tb".expandtabs(), "ab\tc\td".expandtabs(4), "\t".expandtabs(2),
    "a\nb\tc".expandtabs(4), "x\ty".expandtabs(0),
])
