# bool() and the truth of values.
print(
    bool(), bool(0), bool("x"), bool([]), bool(None), bool(0.1), bool(...),
    bool(int), bool(range(0)),
)
