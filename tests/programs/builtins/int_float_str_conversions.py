# Conversions between the basic types.
print(
    int("5"), int(5.9), float("1.5"), float(2), str(5), str(2.0),
    bool("False"), int(True), complex(1), list("12"), tuple([1]),
    int(str(int(float("3")))),
)
print(
    [int(c) for c in "123"], list(map(float, ["1", "2.5"])), str([int("7")]),
    int("-0"),
)
