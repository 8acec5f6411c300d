# Equal numbers of different types are one key.
d = {1: "int", 2**70: "big"}
print(d[1.0], d[True], d[2**70], d[(2**35) ** 2])
d[1.0] = "float"
print(len(d), d[1])
print(len({1, 1.0, True, 2, 2.0}), hash(10**30) == hash(10**30 + 1 - 1))
