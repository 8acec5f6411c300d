# Keys of every kind of number.
d = {
    0: "zero", -1: "minus", 2**70: "big", 0.5: "half", 1j: "j",
    float("inf"): "inf",
}
print(
    d[-0.0], d[False], d[-1.0], d[2**70], d[1 / 2], d[1j], d[float("inf")],
    d[1e400],
)
print(2**70 + 1 in d, 0.25 in d, -1j in d)
