# bool() of each type of value.
print(
    bool(), bool(0), bool(-1), bool(0.0), bool(""), bool("0"), bool([]),
    bool([0]), bool(None),
)
print(type(bool(5)), bool(10**30), bool(float("nan")), bool(lambda: 0))
