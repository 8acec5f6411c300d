# bool values in arithmetic give integers; & | ^ of two bools are bools in value.
print(
    True + True, True - 5, True * 3, True / 2, True // 1, -True, ~True,
    True << 3,
)
print(True & False == False, (True | False) == 1, (True ^ True) == 0)
print(
    sum([True, False, True]), [10, 20][True], "ab"[False], True == 1,
    hash(True) == hash(1),
)
print(str(True), repr(False), int(True), float(True), True < 2, max(True, 0))
