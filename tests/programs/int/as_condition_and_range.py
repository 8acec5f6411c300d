# Big integers as conditions; range over computed integers.
if 10**50:
    print("true")
print(not 2**64 - 2**64, bool(-(2**80)))
print(
    list(range(2**5, 2**5 + 3)), len(range(10**5)),
    list(range(10**20 - 10**20 + 2)),
)
